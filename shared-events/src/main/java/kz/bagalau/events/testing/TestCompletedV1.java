package kz.bagalau.events.testing;

import java.time.Instant;
import java.util.UUID;
import kz.bagalau.events.Event;
import kz.bagalau.events.EventContract;
import kz.bagalau.events.Topics;

/**
 * A test has ended; its result follows as ResultReleased.
 *
 * @param sittingId the sitting
 * @param applicationId the application
 * @param personId the person
 * @param slotId the slot
 * @param endedBy CANDIDATE, TIME or ADMINISTRATOR
 * @param answered how many questions have an answer
 * @param questions how many there were
 * @param completedAt when
 */
@EventContract(type = "kz.bagalau.testing.test-completed.v1", topic = Topics.SITTING)
public record TestCompletedV1(
        UUID sittingId,
        UUID applicationId,
        UUID personId,
        UUID slotId,
        String endedBy,
        int answered,
        int questions,
        Instant completedAt)
        implements Event {
    @Override
    public UUID aggregateId() {
        return sittingId;
    }
}
