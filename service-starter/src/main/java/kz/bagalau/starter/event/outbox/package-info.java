/** Events out: written with the business, sent by the relay. */
@NullMarked
package kz.bagalau.starter.event.outbox;

import org.jspecify.annotations.NullMarked;
