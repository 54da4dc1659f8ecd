package kz.bagalau.events.scheduling;

import java.time.Instant;
import java.util.UUID;
import kz.bagalau.events.Event;
import kz.bagalau.events.EventContract;
import kz.bagalau.events.Topics;

/**
 * The hold of a submitted application could not become a reservation.
 *
 * @param reservationId the hold that was named
 * @param applicationId the application
 * @param personId the person
 * @param campaignId the campaign
 * @param reason hold-expired, seat-gone, campaign-closed, slot-closed or already-reserved
 * @param refusedAt when
 */
@EventContract(type = "kz.bagalau.scheduling.seat-refused.v1", topic = Topics.RESERVATION)
public record SeatRefusedV1(
        UUID reservationId, UUID applicationId, UUID personId, UUID campaignId, String reason, Instant refusedAt)
        implements Event {
    @Override
    public UUID aggregateId() {
        return reservationId;
    }
}
