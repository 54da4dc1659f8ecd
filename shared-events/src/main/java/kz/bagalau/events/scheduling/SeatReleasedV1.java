package kz.bagalau.events.scheduling;

import java.time.Instant;
import java.util.UUID;
import kz.bagalau.events.Event;
import kz.bagalau.events.EventContract;
import kz.bagalau.events.Topics;

/**
 * A reserved seat is free again.
 *
 * @param reservationId the reservation that ended
 * @param applicationId the application
 * @param personId the person
 * @param slotId the slot that has one more free seat
 * @param releasedAt when
 */
@EventContract(type = "kz.bagalau.scheduling.seat-released.v1", topic = Topics.RESERVATION)
public record SeatReleasedV1(UUID reservationId, UUID applicationId, UUID personId, UUID slotId, Instant releasedAt)
        implements Event {
    @Override
    public UUID aggregateId() {
        return reservationId;
    }
}
