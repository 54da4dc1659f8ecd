/** Errors as RFC 9457 problems of the platform's one shape, in Kazakh and Russian. */
@NullMarked
package kz.bagalau.gateway.problem;

import org.jspecify.annotations.NullMarked;
