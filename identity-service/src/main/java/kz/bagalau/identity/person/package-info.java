/** Personal data of an account, by IIN or without one (S0). */
@NullMarked
package kz.bagalau.identity.person;

import org.jspecify.annotations.NullMarked;
