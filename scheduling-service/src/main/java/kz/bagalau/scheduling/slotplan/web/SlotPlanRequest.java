package kz.bagalau.scheduling.slotplan.web;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.bagalau.scheduling.slotplan.LanguageRule;
import kz.bagalau.scheduling.slotplan.SlotPlanWish;
import kz.bagalau.starter.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * Days × times × rooms, in Asia/Almaty.
 *
 * @param dateTo the last day, at most a year after the first
 * @param excludedDates absent: none
 * @param times starts, such as 09:00; a slot occupies its room for three hours
 * @param regions all centres of these; with {@code centres} absent or empty: all there are
 * @param centres these centres as well
 */
record SlotPlanRequest(
        @NotNull UUID campaignId,
        @NotNull LocalDate dateFrom,
        @NotNull LocalDate dateTo,
        @NotEmpty Set<@NotNull DayOfWeek> weekdays,
        @Size(max = 366) @Nullable Set<@NotNull LocalDate> excludedDates,
        @NotEmpty @Size(max = 8) List<@NotNull LocalTime> times,

        @Size(max = 100) @Nullable
        Set<@NotNull @Pattern(regexp = "[0-9]{2}", message = "region-invalid") String> regions,

        @Size(max = 2000) @Nullable
        Set<@NotNull @Pattern(regexp = "[0-9]{2}-[0-9]{2,3}", message = "centre-code-invalid") String> centres,

        @NotNull LanguageRule language) {

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);

    SlotPlanWish toWish() {
        if (dateFrom.isBefore(EARLIEST)) {
            throw ProblemException.field("dateFrom", "format-invalid");
        }
        if (dateTo.isAfter(LATEST)) {
            throw ProblemException.field("dateTo", "format-invalid");
        }
        if (dateTo.isBefore(dateFrom) || dateTo.isAfter(dateFrom.plusYears(1))) {
            throw ProblemException.field("dateTo", "period-invalid");
        }
        if (times.stream().anyMatch(time -> time.getSecond() != 0 || time.getNano() != 0)) {
            throw ProblemException.field("times", "time-invalid");
        }
        return new SlotPlanWish(
                campaignId,
                dateFrom,
                dateTo,
                new LinkedHashSet<>(weekdays),
                excludedDates == null ? Set.of() : excludedDates,
                times,
                regions == null ? Set.of() : regions,
                centres == null ? Set.of() : centres,
                language);
    }
}
