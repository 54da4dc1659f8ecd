/** Tells the schedule, slot by slot, whoever changed it. */
@NullMarked
package kz.bagalau.scheduling.schedule;

import org.jspecify.annotations.NullMarked;
