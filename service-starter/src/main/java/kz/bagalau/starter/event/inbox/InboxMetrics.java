package kz.bagalau.starter.event.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;

/** {@code inbox.handled}, {@code inbox.skipped} by reason and {@code inbox.dead}; alert when the last one grows. */
final class InboxMetrics {
    private final MeterRegistry meters;

    InboxMetrics(MeterRegistry meters) {
        this.meters = meters;
    }

    void handled(String topic) {
        meters.counter("inbox.handled", "topic", topic).increment();
    }

    void skipped(String topic, Skip reason) {
        meters.counter("inbox.skipped", "topic", topic, "reason", reason.name().toLowerCase(Locale.ROOT))
                .increment();
    }

    void dead(String topic) {
        meters.counter("inbox.dead", "topic", topic).increment();
    }

    /** Why an event had no effect. */
    enum Skip {
        TOMBSTONE,
        UNKNOWN_TYPE,
        DUPLICATE,
        PASSED
    }
}
