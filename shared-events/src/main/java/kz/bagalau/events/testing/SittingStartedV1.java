package kz.bagalau.events.testing;

import java.time.Instant;
import java.util.UUID;
import kz.bagalau.events.Event;
import kz.bagalau.events.EventContract;
import kz.bagalau.events.Topics;

/**
 * A candidate began the test.
 *
 * @param sittingId the sitting
 * @param applicationId the application
 * @param personId the person
 * @param slotId the slot
 * @param startedAt when
 * @param endsAt when the server ends it
 */
@EventContract(type = "kz.bagalau.testing.sitting-started.v1", topic = Topics.SITTING)
public record SittingStartedV1(
        UUID sittingId, UUID applicationId, UUID personId, UUID slotId, Instant startedAt, Instant endsAt)
        implements Event {
    @Override
    public UUID aggregateId() {
        return sittingId;
    }
}
