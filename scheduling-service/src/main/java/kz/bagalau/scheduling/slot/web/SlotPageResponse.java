package kz.bagalau.scheduling.slot.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a day's slots, by start, centre and room.
 *
 * @param date day of Asia/Almaty; null when no slot matches on any day and none was asked for
 * @param previousDate the nearest day before that has slots which match
 * @param nextDate the nearest day after that has slots which match
 * @param page from 1
 * @param pageSize most slots of a page
 * @param total slots of the day that match
 */
record SlotPageResponse(
        @Nullable LocalDate date,
        @Nullable LocalDate previousDate,
        @Nullable LocalDate nextDate,
        List<SlotOverviewResponse> slots,
        int page,
        int pageSize,
        int total) {}
