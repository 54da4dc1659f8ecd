package kz.bagalau.scheduling.slotplan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Days × times × rooms. Days and times are those of Asia/Almaty.
 *
 * @param dateTo the last day
 * @param excludedDates days between on which nothing is
 * @param regions whose centres are meant; with {@code centres} both empty: all
 * @param centres more centres, by code
 */
public record SlotPlanWish(
        UUID campaignId,
        LocalDate dateFrom,
        LocalDate dateTo,
        Set<DayOfWeek> weekdays,
        Set<LocalDate> excludedDates,
        List<LocalTime> times,
        Set<String> regions,
        Set<String> centres,
        LanguageRule language) {
    /** How many days it names. */
    int days() {
        return (int) dateFrom.datesUntil(dateTo.plusDays(1))
                .filter(day -> weekdays.contains(day.getDayOfWeek()) && !excludedDates.contains(day))
                .count();
    }

    /** Whether it means the rooms of all centres. */
    boolean isForAll() {
        return regions.isEmpty() && centres.isEmpty();
    }
}
