/** The printed certificate. */
@NullMarked
package kz.bagalau.certificate.pdf;

import org.jspecify.annotations.NullMarked;
