/** Holds and reservations: no seat is sold twice, nobody has two. */
@NullMarked
package kz.bagalau.scheduling.booking;

import org.jspecify.annotations.NullMarked;
