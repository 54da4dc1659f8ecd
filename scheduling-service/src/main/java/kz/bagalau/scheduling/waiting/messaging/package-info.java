/** Offers of seats, told to others. */
@NullMarked
package kz.bagalau.scheduling.waiting.messaging;

import org.jspecify.annotations.NullMarked;
