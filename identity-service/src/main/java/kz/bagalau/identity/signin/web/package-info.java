/** Sign-in over HTTP. */
@NullMarked
package kz.bagalau.identity.signin.web;

import org.jspecify.annotations.NullMarked;
