/** Accounts by e-mail: registration, confirmation link, password (S0). */
@NullMarked
package kz.bagalau.identity.account;

import org.jspecify.annotations.NullMarked;
