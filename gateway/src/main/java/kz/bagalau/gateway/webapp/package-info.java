/** The built web app: its page with a fresh nonce, and its files. */
@NullMarked
package kz.bagalau.gateway.webapp;

import org.jspecify.annotations.NullMarked;
