/** Certificates of results, as PDF with a QR code and a public check. */
@NullMarked
package kz.bagalau.certificate;

import org.jspecify.annotations.NullMarked;
