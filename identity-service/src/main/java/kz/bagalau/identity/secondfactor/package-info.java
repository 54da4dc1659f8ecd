/** The second factor of the staff: an authenticator (RFC 6238) with recovery codes. */
@NullMarked
package kz.bagalau.identity.secondfactor;

import org.jspecify.annotations.NullMarked;
