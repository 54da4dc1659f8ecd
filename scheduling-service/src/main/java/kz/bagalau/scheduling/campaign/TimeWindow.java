package kz.bagalau.scheduling.campaign;

import java.time.Instant;

/**
 * A stretch of time.
 *
 * @param from first instant
 * @param to first instant after it
 */
public record TimeWindow(Instant from, Instant to) {
    public TimeWindow {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("A window ends after it begins: " + from + ", " + to);
        }
    }

    /** Whether the instant lies inside. */
    public boolean contains(Instant instant) {
        return !instant.isBefore(from) && instant.isBefore(to);
    }
}
