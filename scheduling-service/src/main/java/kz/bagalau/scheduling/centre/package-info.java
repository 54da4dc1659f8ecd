/** Regions, centres, their rooms and the seats in them. */
@NullMarked
package kz.bagalau.scheduling.centre;

import org.jspecify.annotations.NullMarked;
