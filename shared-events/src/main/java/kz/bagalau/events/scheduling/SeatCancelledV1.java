package kz.bagalau.events.scheduling;

import java.time.Instant;
import java.util.UUID;
import kz.bagalau.events.Event;
import kz.bagalau.events.EventContract;
import kz.bagalau.events.Topics;

/**
 * A reservation ended because its slot will not take place and no other seat of the region was free.
 *
 * @param reservationId the reservation that ended
 * @param applicationId the application
 * @param personId the person
 * @param campaignId the campaign
 * @param slotId the slot
 * @param reason slot-cancelled
 * @param cancelledAt when
 */
@EventContract(type = "kz.bagalau.scheduling.seat-cancelled.v1", topic = Topics.RESERVATION)
public record SeatCancelledV1(
        UUID reservationId,
        UUID applicationId,
        UUID personId,
        UUID campaignId,
        UUID slotId,
        String reason,
        Instant cancelledAt)
        implements Event {
    @Override
    public UUID aggregateId() {
        return reservationId;
    }
}
