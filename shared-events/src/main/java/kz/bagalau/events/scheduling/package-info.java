/** Events of scheduling-service. */
@NullMarked
package kz.bagalau.events.scheduling;

import org.jspecify.annotations.NullMarked;
