package kz.bagalau.scheduling.slotplan;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A wish and what became of it.
 *
 * @param slots how many were made
 * @param leftOut how many could not be made
 * @param publishedAt null until then
 */
public record SlotPlan(
        UUID id,
        SlotPlanStatus status,
        SlotPlanWish wish,
        int slots,
        int leftOut,
        UUID createdBy,
        Instant createdAt,
        @Nullable Instant publishedAt) {}
