/** Who may call what, cross-site request forgery, headers for the browser. */
@NullMarked
package kz.bagalau.gateway.security;

import org.jspecify.annotations.NullMarked;
