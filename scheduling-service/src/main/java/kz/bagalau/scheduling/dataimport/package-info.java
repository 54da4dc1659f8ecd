/** Centres, rooms and slots from CSV files: all lines or none. */
@NullMarked
package kz.bagalau.scheduling.dataimport;

import org.jspecify.annotations.NullMarked;
