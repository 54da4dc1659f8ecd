package kz.bagalau.scheduling.roster;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Who sits where in a slot; nobody joins any more.
 *
 * @param version of the slot, grows with each event about it
 */
public record Roster(
        UUID slotId,
        UUID campaignId,
        String centreCode,
        String room,
        String language,
        Instant startsAt,
        List<Entry> entries,
        long version) {
    /** One person's seat. */
    public record Entry(UUID applicationId, UUID personId, int seatNumber) {}
}
