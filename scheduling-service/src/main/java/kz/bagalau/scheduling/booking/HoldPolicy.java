package kz.bagalau.scheduling.booking;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whether a seat of a slot may be held; the sale itself checks the same in its statement, this tells the reason. */
final class HoldPolicy {
    private HoldPolicy() {}

    /** Applications are taken only inside the campaign's window (S1), and until the slot's roster is closed. */
    static @Nullable RefusalReason closed(SlotState slot, Instant now) {
        if (!slot.campaignTakes(now)) {
            return RefusalReason.CAMPAIGN_CLOSED;
        }
        return slot.takes(now) ? null : RefusalReason.SLOT_CLOSED;
    }

    /** The same, and seats are not sold twice. */
    static @Nullable RefusalReason refusal(SlotState slot, Instant now) {
        RefusalReason closed = closed(slot, now);
        if (closed != null) {
            return closed;
        }
        return slot.remaining() > 0 ? null : RefusalReason.SLOT_FULL;
    }
}
