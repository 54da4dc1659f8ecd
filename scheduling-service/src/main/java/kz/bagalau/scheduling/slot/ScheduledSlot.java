package kz.bagalau.scheduling.slot;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A slot that exists.
 *
 * @param open false once its roster is closed
 */
record ScheduledSlot(
        UUID id,
        int roomId,
        Instant startsAt,
        Instant endsAt,
        String language,
        @Nullable Integer seatLimit,
        int sold,
        boolean open) {
    /** Whether it is as planned already. */
    boolean matches(PlannedSlot plan) {
        return language.equals(plan.language()) && java.util.Objects.equals(seatLimit, plan.seatLimit());
    }
}
