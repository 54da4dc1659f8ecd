/** The browser's session and the tokens in it, shared by all instances through the database. */
@NullMarked
package kz.bagalau.gateway.session;

import org.jspecify.annotations.NullMarked;
