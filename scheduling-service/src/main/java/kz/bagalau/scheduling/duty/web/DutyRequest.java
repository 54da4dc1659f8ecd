package kz.bagalau.scheduling.duty.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import kz.bagalau.scheduling.duty.DutyRole;
import kz.bagalau.starter.problem.ProblemException;
import kz.bagalau.starter.time.Almaty;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * Somebody serves: in a slot, or in a whole centre for some time of a day of Asia/Almaty.
 *
 * @param accountId of the staff
 * @param slotId a published slot; then the other four are absent
 * @param to later than {@code from}, on the same day
 */
record DutyRequest(
        @NotNull UUID accountId,
        @NotNull DutyRole role,
        @Nullable UUID slotId,

        @Pattern(regexp = "[0-9]{2}-[0-9]{2,3}", message = "centre-code-invalid") @Nullable
        String centre,

        @Nullable LocalDate date,
        @Nullable LocalTime from,
        @Nullable LocalTime to) {

    /** Time in a centre. */
    record Time(String centre, Instant from, Instant to) {}

    Time toTime() {
        if (centre == null || date == null || from == null || to == null) {
            throw missing();
        }
        LocalDate day = DutyDay.checked(date);
        if (!from.isBefore(to)) {
            throw ProblemException.field("to", "window-empty");
        }
        return new Time(centre, Almaty.at(day, from), Almaty.at(day, to));
    }

    private ProblemException missing() {
        ProblemException problem = new ProblemException(HttpStatus.BAD_REQUEST, "validation-failed");
        require(problem, "centre", centre);
        require(problem, "date", date);
        require(problem, "from", from);
        require(problem, "to", to);
        return problem;
    }

    private static void require(ProblemException problem, String field, @Nullable Object value) {
        if (value == null) {
            problem.withField(field, "required");
        }
    }
}
