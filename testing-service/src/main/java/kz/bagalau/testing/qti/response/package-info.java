/** From a response's JSON to a typed value, or to the reason why not. */
@NullMarked
package kz.bagalau.testing.qti.response;

import org.jspecify.annotations.NullMarked;
