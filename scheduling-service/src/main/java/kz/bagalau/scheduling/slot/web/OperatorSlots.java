package kz.bagalau.scheduling.slot.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.bagalau.starter.time.Almaty;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The schedule as operators leaf through it: day by day, page by page. */
@Component
class OperatorSlots {
    static final int PAGE_SIZE = 25;

    private final SlotOverviews overviews;
    private final Clock clock;

    OperatorSlots(SlotOverviews overviews, Clock clock) {
        this.overviews = overviews;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    SlotPageResponse find(SlotQuery query) {
        LocalDate day = query.date() == null ? nearestDay(query) : query.date();
        if (day == null) {
            return new SlotPageResponse(null, null, null, List.of(), query.pageNumber(), PAGE_SIZE, 0);
        }
        Instant from = Almaty.startOf(day);
        Instant to = Almaty.startOf(day.plusDays(1));
        return new SlotPageResponse(
                day,
                overviews.lastDayBefore(from, query),
                overviews.firstDayFrom(to, query),
                overviews.page(from, to, query, PAGE_SIZE),
                query.pageNumber(),
                PAGE_SIZE,
                overviews.count(from, to, query));
    }

    private @Nullable LocalDate nearestDay(SlotQuery query) {
        Instant today = Almaty.startOf(Almaty.day(clock.instant()));
        LocalDate next = overviews.firstDayFrom(today, query);
        return next == null ? overviews.lastDayBefore(today, query) : next;
    }
}
