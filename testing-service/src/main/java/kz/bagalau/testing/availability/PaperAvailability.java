package kz.bagalau.testing.availability;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import kz.bagalau.starter.event.EventPublisher;
import kz.bagalau.starter.time.Almaty;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** On which days papers of a test can be made, so that nobody applies for a test that can't be sat. */
@Service
public class PaperAvailability {
    private final AvailabilityTable table;
    private final EventPublisher publisher;
    private final Clock clock;

    PaperAvailability(AvailabilityTable table, EventPublisher publisher, Clock clock, MeterRegistry meters) {
        this.table = table;
        this.publisher = publisher;
        this.clock = clock;
        Gauge.builder("bagalau.papers.missing", this, PaperAvailability::testsWithMissing)
                .description("Tests, by type, subject and language, for which the bank has too few items")
                .register(meters);
    }

    /** Works it out anew and tells what changed; to be called at the end of each transaction that changes items or blueprints. */
    @Transactional
    public void update() {
        table.lock();
        // The database keeps microseconds; what is told must be what is kept.
        table.update(clock.instant().truncatedTo(ChronoUnit.MICROS))
                .forEach(change -> publisher.publish(change.event(), change.version()));
    }

    /** What the bank lacks for the rule packs in force now or later. */
    @Transactional(readOnly = true)
    public List<MissingItems> missing() {
        return table.missing(Almaty.day(clock.instant()));
    }

    private double testsWithMissing() {
        return table.testsWithMissing(Almaty.day(clock.instant()));
    }
}
