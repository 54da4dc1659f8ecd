/** Events of certificate-service. */
@NullMarked
package kz.bagalau.events.certificate;

import org.jspecify.annotations.NullMarked;
