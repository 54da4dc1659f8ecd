/** Projection of the reference data. */
@NullMarked
package kz.bagalau.application.reference;

import org.jspecify.annotations.NullMarked;
