/** Certificates of the caller, and the public check. */
@NullMarked
package kz.bagalau.certificate.issuing.web;

import org.jspecify.annotations.NullMarked;
