package kz.bagalau.testing.sitting;

import java.time.Clock;
import java.util.UUID;
import kz.bagalau.events.Event;
import kz.bagalau.starter.event.EventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sittings that are over, for their results. */
@Service
public class EndedSittings {
    private final SittingRepository sittings;
    private final SittingTable table;
    private final EventPublisher publisher;
    private final Clock clock;

    EndedSittings(SittingRepository sittings, SittingTable table, EventPublisher publisher, Clock clock) {
        this.sittings = sittings;
        this.table = table;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** Notes what somebody of the staff did with the sitting. */
    @Transactional
    public void log(UUID id, String action, UUID by) {
        table.log(id, action, by, clock.instant(), null);
    }

    /** The sitting; it is an error to ask while it is not over. */
    @Transactional(readOnly = true)
    public SittingView ended(UUID id) {
        return sittings.findById(id)
                .map(Sitting::view)
                .filter(sitting -> sitting.status().ended())
                .orElseThrow(() -> new IllegalStateException("Sitting " + id + " is not over"));
    }

    /** Publishes a fact of the sitting under its next version. */
    @Transactional
    public void publish(UUID id, Event event) {
        Sitting sitting = sittings.lock(id).orElseThrow();
        publisher.publish(event, sitting.nextEventVersion());
    }
}
