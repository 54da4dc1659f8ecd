package kz.bagalau.testing.sitting.messaging;

import java.util.Objects;
import kz.bagalau.events.testing.SittingStartedV1;
import kz.bagalau.events.testing.TestCompletedV1;
import kz.bagalau.starter.event.EventPublisher;
import kz.bagalau.testing.sitting.AnswerCounts;
import kz.bagalau.testing.sitting.SittingView;
import org.springframework.stereotype.Component;

/** Tells the other services of sittings. */
@Component
public class SittingEvents {
    private final EventPublisher publisher;

    SittingEvents(EventPublisher publisher) {
        this.publisher = publisher;
    }

    /** A candidate began. */
    public void started(SittingView sitting, long version) {
        publisher.publish(
                new SittingStartedV1(
                        sitting.id(),
                        sitting.applicationId(),
                        sitting.personId(),
                        sitting.place().slotId(),
                        Objects.requireNonNull(sitting.startedAt()),
                        Objects.requireNonNull(sitting.endsAt())),
                version);
    }

    /** A test ended. */
    public void completed(SittingView sitting, AnswerCounts counts, long version) {
        publisher.publish(
                new TestCompletedV1(
                        sitting.id(),
                        sitting.applicationId(),
                        sitting.personId(),
                        sitting.place().slotId(),
                        Objects.requireNonNull(sitting.endedBy()).name(),
                        counts.answered(),
                        counts.questions(),
                        Objects.requireNonNull(sitting.completedAt())),
                version);
    }
}
