package kz.bagalau.scheduling.room.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;
import kz.bagalau.scheduling.centre.SeatPlan;
import kz.bagalau.starter.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * Seats as a number, any two at least 2 m apart (S1 14.6).
 *
 * @param count 1 to 1,000; seats are numbered from 1
 * @param accessible numbers of those for people who need an accessible one
 */
record SeatsRequest(
        @NotNull
        @Min(value = 1, message = "number-invalid")
        @Max(value = SeatPlan.MAX_SEATS, message = "number-invalid")
        Integer count,

        @Nullable List<@NotNull Integer> accessible) {
    SeatPlan toPlan() {
        List<Integer> numbers = accessible == null ? List.of() : accessible;
        if (numbers.stream().anyMatch(number -> number < 1 || number > count)) {
            throw ProblemException.field("seats.accessible", "seat-numbers-invalid");
        }
        return SeatPlan.of(count, Set.copyOf(numbers));
    }
}
