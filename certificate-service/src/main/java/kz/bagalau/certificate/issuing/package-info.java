/** A certificate for each released result, as soon as its holder is known. */
@NullMarked
package kz.bagalau.certificate.issuing;

import org.jspecify.annotations.NullMarked;
