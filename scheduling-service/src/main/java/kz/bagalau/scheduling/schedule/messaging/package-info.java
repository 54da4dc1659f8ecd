/** The schedule as events. */
@NullMarked
package kz.bagalau.scheduling.schedule.messaging;

import org.jspecify.annotations.NullMarked;
