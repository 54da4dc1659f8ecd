/** Accounts for demonstrations, only on the own machine. */
@NullMarked
package kz.bagalau.identity.demo;

import org.jspecify.annotations.NullMarked;
