package kz.bagalau.scheduling.slotplan.web;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.bagalau.scheduling.slotplan.LanguageRule;
import kz.bagalau.scheduling.slotplan.SlotPlan;
import kz.bagalau.scheduling.slotplan.SlotPlanStatus;
import kz.bagalau.scheduling.slotplan.SlotPlanWish;
import org.jspecify.annotations.Nullable;

/**
 * A plan with what was wished.
 *
 * @param slots how many were made
 * @param leftOut how many could not be made
 * @param regions empty as {@code centres}: all
 */
record SlotPlanResponse(
        UUID id,
        UUID campaignId,
        SlotPlanStatus status,
        LocalDate dateFrom,
        LocalDate dateTo,
        Set<DayOfWeek> weekdays,
        Set<LocalDate> excludedDates,
        List<LocalTime> times,
        Set<String> regions,
        Set<String> centres,
        LanguageRule language,
        int slots,
        int leftOut,
        UUID createdBy,
        Instant createdAt,
        @Nullable Instant publishedAt) {
    static SlotPlanResponse from(SlotPlan plan) {
        SlotPlanWish wish = plan.wish();
        return new SlotPlanResponse(
                plan.id(),
                wish.campaignId(),
                plan.status(),
                wish.dateFrom(),
                wish.dateTo(),
                wish.weekdays(),
                wish.excludedDates(),
                wish.times(),
                wish.regions(),
                wish.centres(),
                wish.language(),
                plan.slots(),
                plan.leftOut(),
                plan.createdBy(),
                plan.createdAt(),
                plan.publishedAt());
    }
}
