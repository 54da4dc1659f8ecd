/** Events of reference-service. */
@NullMarked
package kz.bagalau.events.reference;

import org.jspecify.annotations.NullMarked;
