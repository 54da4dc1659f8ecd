/** Secrets that lie in the database, encrypted under a password that does not. */
@NullMarked
package kz.bagalau.identity.secret;

import org.jspecify.annotations.NullMarked;
