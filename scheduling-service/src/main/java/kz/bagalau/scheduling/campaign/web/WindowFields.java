package kz.bagalau.scheduling.campaign.web;

import java.time.Instant;
import kz.bagalau.scheduling.campaign.TimeWindow;
import kz.bagalau.starter.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Reads pairs of fields as windows and collects what is wrong with them. */
final class WindowFields {
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

    private final ProblemException problem = new ProblemException(HttpStatus.BAD_REQUEST, "validation-failed");

    @Nullable
    TimeWindow read(String name, Instant from, Instant to) {
        boolean known = isOfOurTime(name + "From", from) & isOfOurTime(name + "To", to);
        if (known && !from.isBefore(to)) {
            problem.withField(name + "To", "window-empty");
            return null;
        }
        return known ? new TimeWindow(from, to) : null;
    }

    private boolean isOfOurTime(String field, Instant instant) {
        if (instant.isBefore(EARLIEST) || instant.isAfter(LATEST)) {
            problem.withField(field, "format-invalid");
            return false;
        }
        return true;
    }

    ProblemException problem() {
        return problem;
    }
}
