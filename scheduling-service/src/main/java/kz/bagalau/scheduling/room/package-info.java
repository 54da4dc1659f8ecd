/** Rooms, their desks, and which of the desks are seats. */
@NullMarked
package kz.bagalau.scheduling.room;

import org.jspecify.annotations.NullMarked;
