package kz.bagalau.scheduling.booking;

import kz.bagalau.scheduling.waiting.Wait;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody stands who waits, or has waited.
 *
 * @param waiter who waits
 * @param before how many are before, null for who is not in the queue
 * @param offer the seat that is held, null without an offer
 */
public record PlaceInQueue(
        Wait waiter, @Nullable Integer before, @Nullable Booking offer) {}
