/** The waiting list: who wants a seat of a centre where none is free. */
@NullMarked
package kz.bagalau.scheduling.waiting;

import org.jspecify.annotations.NullMarked;
