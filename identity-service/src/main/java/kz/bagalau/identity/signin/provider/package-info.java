/** The OpenID Connect provider: its client, keys, tokens and sessions. */
@NullMarked
package kz.bagalau.identity.signin.provider;

import org.jspecify.annotations.NullMarked;
