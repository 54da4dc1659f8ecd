/** Events that lead to a certificate, and the one that tells of it. */
@NullMarked
package kz.bagalau.certificate.issuing.messaging;

import org.jspecify.annotations.NullMarked;
