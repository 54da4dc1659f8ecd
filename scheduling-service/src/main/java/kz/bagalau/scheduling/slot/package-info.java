/** Sittings: a room, a start, a language, and the seats for sale. */
@NullMarked
package kz.bagalau.scheduling.slot;

import org.jspecify.annotations.NullMarked;
