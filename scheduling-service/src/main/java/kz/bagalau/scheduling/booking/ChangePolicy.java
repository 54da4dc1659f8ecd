package kz.bagalau.scheduling.booking;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whether a reservation may move from one slot to another. Unlike a first seat it doesn't need the campaign's intake. */
final class ChangePolicy {
    private ChangePolicy() {}

    /** Why not, null when it may. */
    static @Nullable RefusalReason refusal(SlotState from, SlotState to, Instant now) {
        if (!from.takes(now)) {
            return RefusalReason.CHANGE_TOO_LATE;
        }
        if (!to.campaignId().equals(from.campaignId()) || !to.language().equals(from.language())) {
            return RefusalReason.SLOT_NOT_FITTING;
        }
        if (!to.takes(now)) {
            return RefusalReason.SLOT_CLOSED;
        }
        return to.remaining() > 0 ? null : RefusalReason.SLOT_FULL;
    }
}
