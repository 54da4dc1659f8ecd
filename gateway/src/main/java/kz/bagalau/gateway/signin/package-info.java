/** Signing in at identity-service by the code flow, and signing out. */
@NullMarked
package kz.bagalau.gateway.signin;

import org.jspecify.annotations.NullMarked;
