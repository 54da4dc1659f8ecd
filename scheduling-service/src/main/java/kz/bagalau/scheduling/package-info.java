/** Seats for the knowledge assessment: when, where, for whom. */
@NullMarked
package kz.bagalau.scheduling;

import org.jspecify.annotations.NullMarked;
