/** Whose names certificates bear: a projection of the person topic. */
@NullMarked
package kz.bagalau.certificate.holder;

import org.jspecify.annotations.NullMarked;
