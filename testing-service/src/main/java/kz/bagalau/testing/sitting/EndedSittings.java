package kz.bagalau.testing.sitting;

import java.util.UUID;
import kz.bagalau.events.Event;
import kz.bagalau.starter.event.EventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sittings that are over, for their results. */
@Service
public class EndedSittings {
    private final SittingRepository sittings;
    private final EventPublisher publisher;

    EndedSittings(SittingRepository sittings, EventPublisher publisher) {
        this.sittings = sittings;
        this.publisher = publisher;
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
