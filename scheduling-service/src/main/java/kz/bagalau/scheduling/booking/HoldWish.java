package kz.bagalau.scheduling.booking;

import java.util.UUID;

/**
 * Somebody wants a seat of a slot.
 *
 * @param bookingId the hold's id if there is a seat
 * @param idempotencyKey made by the client: the same key gives the same hold
 */
record HoldWish(UUID bookingId, UUID personId, UUID slotId, UUID idempotencyKey) {
    HoldWish(UUID personId, UUID slotId, UUID idempotencyKey) {
        this(UUID.randomUUID(), personId, slotId, idempotencyKey);
    }
}
