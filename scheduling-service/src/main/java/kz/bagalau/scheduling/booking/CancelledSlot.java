package kz.bagalau.scheduling.booking;

import java.util.UUID;

/**
 * What cancelling a slot does, or would do, to its people.
 *
 * @param people those with a reservation
 * @param moved how many of them have, or would have, another seat
 */
public record CancelledSlot(UUID slotId, int people, int moved) {
    /** How many have no other seat. */
    public int left() {
        return people - moved;
    }
}
