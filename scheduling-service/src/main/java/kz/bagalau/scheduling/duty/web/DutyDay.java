package kz.bagalau.scheduling.duty.web;

import java.time.LocalDate;
import kz.bagalau.starter.problem.ProblemException;

/** A day that may be asked for; further ones the database can't keep. */
final class DutyDay {
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 1, 1);

    private DutyDay() {}

    /** The same day, or the problem {@code date: format-invalid}. */
    static LocalDate checked(LocalDate date) {
        if (date.isBefore(FIRST) || date.isAfter(LAST)) {
            throw ProblemException.field("date", "format-invalid");
        }
        return date;
    }
}
