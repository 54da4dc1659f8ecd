/** Sign-in with e-mail and password. */
@NullMarked
package kz.bagalau.identity.signin;

import org.jspecify.annotations.NullMarked;
