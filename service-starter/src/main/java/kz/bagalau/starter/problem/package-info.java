/** Errors as RFC 9457 problems with a stable code and texts in Kazakh and Russian. */
@NullMarked
package kz.bagalau.starter.problem;

import org.jspecify.annotations.NullMarked;
