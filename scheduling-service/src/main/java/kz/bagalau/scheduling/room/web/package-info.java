/** Rooms for operators. */
@NullMarked
package kz.bagalau.scheduling.room.web;

import org.jspecify.annotations.NullMarked;
