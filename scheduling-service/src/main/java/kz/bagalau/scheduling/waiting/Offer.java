package kz.bagalau.scheduling.waiting;

import java.time.Instant;
import java.util.UUID;

/**
 * A seat that is held for somebody who waits.
 *
 * @param holdId the hold
 * @param version of the hold; grows with each event
 * @param until when it ends by itself
 */
public record Offer(Wait waiter, UUID holdId, long version, UUID slotId, int seatNumber, Instant until) {}
