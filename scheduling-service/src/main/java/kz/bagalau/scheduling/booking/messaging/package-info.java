/** Applications in, reservations out. */
@NullMarked
package kz.bagalau.scheduling.booking.messaging;

import org.jspecify.annotations.NullMarked;
