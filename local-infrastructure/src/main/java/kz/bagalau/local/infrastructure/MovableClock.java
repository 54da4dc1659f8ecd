package kz.bagalau.local.infrastructure;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that goes on as time does, from a point that tests and demonstrations may choose. */
public final class MovableClock extends Clock {
    private volatile Duration offset = Duration.ZERO;

    /** Lets it be the given instant now. */
    public synchronized void moveTo(Instant now) {
        offset = Duration.between(Instant.now(), now);
    }

    /** Lets it be later (or earlier) than it is. */
    public synchronized void moveBy(Duration step) {
        offset = offset.plus(step);
    }

    /** Back to the machine's time. */
    public synchronized void reset() {
        offset = Duration.ZERO;
    }

    /** How far from the machine's time it is. */
    public Duration offset() {
        return offset;
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(offset);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
