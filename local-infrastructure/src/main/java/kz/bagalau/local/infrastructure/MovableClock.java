package kz.bagalau.local.infrastructure;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that goes on as time does, from a point that tests and demonstrations may choose. */
public final class MovableClock extends Clock {
    private final AtomicReference<Duration> offset = new AtomicReference<>(Duration.ZERO);

    /** Lets it be the given instant now. */
    public void moveTo(Instant now) {
        offset.set(Duration.between(Instant.now(), now));
    }

    /** Lets it be later (or earlier) than it is. */
    public void moveBy(Duration step) {
        offset.updateAndGet(step::plus);
    }

    /** Back to the machine's time. */
    public void reset() {
        offset.set(Duration.ZERO);
    }

    /** How far from the machine's time it is. */
    public Duration offset() {
        return offset.get();
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(offset.get());
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
