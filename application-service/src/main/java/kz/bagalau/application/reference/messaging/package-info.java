/** Events of reference-service. */
@NullMarked
package kz.bagalau.application.reference.messaging;

import org.jspecify.annotations.NullMarked;
