package kz.bagalau.scheduling.waiting;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** How many wait, seats offered, what became of the offers, and offers that only the later look made. */
@Component
public class WaitingMetrics {
    private final MeterRegistry registry;

    WaitingMetrics(MeterRegistry registry, WaitRepository waits) {
        this.registry = registry;
        Gauge.builder("bagalau.waiting.people", waits, WaitRepository::countWaiting)
                .description("People who wait for a seat")
                .register(registry);
        joined(0);
        offered(0);
        mended(0);
        for (WaitState state :
                new WaitState[] {WaitState.TAKEN, WaitState.SEATED, WaitState.DECLINED, WaitState.EXPIRED}) {
            ended(state, 0);
        }
    }

    void joined() {
        joined(1);
    }

    private void joined(int count) {
        registry.counter("bagalau.waiting.joined").increment(count);
    }

    void offered(int count) {
        registry.counter("bagalau.waiting.offered").increment(count);
    }

    void ended(WaitState state, int count) {
        registry.counter("bagalau.waiting.answers", "answer", state.name().toLowerCase(Locale.ROOT))
                .increment(count);
    }

    /** Offers that should have been made when their seats were freed. */
    public void mended(int count) {
        registry.counter("bagalau.waiting.mended").increment(count);
    }
}
