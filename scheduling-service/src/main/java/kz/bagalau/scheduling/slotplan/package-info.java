/** Slots made all at once: wished, reviewed, published or discarded together. */
@NullMarked
package kz.bagalau.scheduling.slotplan;

import org.jspecify.annotations.NullMarked;
