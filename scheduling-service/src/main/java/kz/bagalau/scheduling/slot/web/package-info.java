/** Free places for teachers, slots for operators. */
@NullMarked
package kz.bagalau.scheduling.slot.web;

import org.jspecify.annotations.NullMarked;
