package kz.bagalau.scheduling.schedule;

import java.time.Instant;
import java.util.UUID;
import kz.bagalau.scheduling.slot.SlotDetails;

/**
 * A slot as the schedule has it now.
 *
 * @param seats how many people it has seats for
 * @param version grows with each change
 */
public record Announcement(SlotDetails slot, UUID campaignId, State state, Instant endsAt, int seats, long version) {
    /** What becomes of a slot that was told. */
    public enum State {
        SCHEDULED,
        CANCELLED,
        WITHDRAWN
    }
}
