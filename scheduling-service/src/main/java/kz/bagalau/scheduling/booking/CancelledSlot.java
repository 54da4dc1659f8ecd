package kz.bagalau.scheduling.booking;

import java.util.Map;
import java.util.UUID;

/**
 * What cancelling a slot does, or would do, to its people.
 *
 * @param people those with a reservation
 * @param elsewhere how many of them have, or would have, a seat in which other slot
 */
public record CancelledSlot(UUID slotId, int people, Map<UUID, Integer> elsewhere) {
    /** How many have another seat. */
    public int moved() {
        return elsewhere.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many have no other seat. */
    public int left() {
        return people - moved();
    }
}
