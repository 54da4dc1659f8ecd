package kz.bagalau.scheduling.slot;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A slot that exists.
 *
 * @param status drafts are the operators' only; once its roster is closed it stays as it is
 */
record ScheduledSlot(
        UUID id,
        int roomId,
        Instant startsAt,
        Instant endsAt,
        String language,
        @Nullable Integer seatLimit,
        int sold,
        SlotStatus status) {
    /** Whether it is as planned already. */
    boolean matches(PlannedSlot plan) {
        return language.equals(plan.language()) && java.util.Objects.equals(seatLimit, plan.seatLimit());
    }
}
