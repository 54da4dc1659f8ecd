package kz.bagalau.scheduling.booking;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Holds, refusals by reason, reservations, what became of holds, and how long people wait for their turn. */
@Component
class BookingMetrics {
    private final MeterRegistry registry;
    private final Counter holds;
    private final Counter reservations;
    private final Counter moved;
    private final Counter released;
    private final Counter expired;
    private final Counter busy;
    private final Timer wait;
    private final Map<RefusalReason, Counter> refusals = new EnumMap<>(RefusalReason.class);

    BookingMetrics(MeterRegistry registry) {
        this.registry = registry;
        holds = counter("bagalau.booking.holds", "Holds made");
        reservations = counter("bagalau.booking.reservations", "Holds that became reservations");
        moved = counter("bagalau.booking.moved", "Reservations that have another seat");
        released = counter("bagalau.booking.released", "Holds and reservations given up");
        expired = counter("bagalau.booking.expired", "Holds that ended by themselves");
        busy = counter("bagalau.booking.busy", "People told to come again");
        wait = Timer.builder("bagalau.booking.queue.wait")
                .description("From the request to its turn")
                .publishPercentileHistogram()
                .register(registry);
        for (RefusalReason reason : RefusalReason.values()) {
            refusals.put(
                    reason,
                    Counter.builder("bagalau.booking.refusals")
                            .description("People who got no seat")
                            .tag("reason", reason.code())
                            .register(registry));
        }
    }

    private Counter counter(String name, String description) {
        return Counter.builder(name).description(description).register(registry);
    }

    void waiting(Supplier<Number> people) {
        io.micrometer.core.instrument.Gauge.builder("bagalau.booking.queue.size", people)
                .description("People who wait for their turn")
                .register(registry);
    }

    void waited(Duration time) {
        wait.record(time);
    }

    HoldOutcome count(HoldOutcome outcome) {
        switch (outcome) {
            case HoldOutcome.Held held -> holds.increment();
            case HoldOutcome.Refused refused -> refused(refused.reason());
            case HoldOutcome.Busy tooMany -> busy.increment();
        }
        return outcome;
    }

    void refused(RefusalReason reason) {
        Counter counter = refusals.get(reason);
        if (counter != null) {
            counter.increment();
        }
    }

    void reserved() {
        reservations.increment();
    }

    void moved(int count) {
        moved.increment(count);
    }

    void released() {
        released.increment();
    }

    void expired(int count) {
        expired.increment(count);
    }
}
