/** Results over HTTP. */
@NullMarked
package kz.bagalau.testing.result.web;

import org.jspecify.annotations.NullMarked;
