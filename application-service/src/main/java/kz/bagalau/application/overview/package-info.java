/** All applications, as operators look through them. */
@NullMarked
package kz.bagalau.application.overview;

import org.jspecify.annotations.NullMarked;
