package kz.bagalau.events.scheduling;

import java.time.Instant;
import java.util.UUID;
import kz.bagalau.events.Event;
import kz.bagalau.events.EventContract;
import kz.bagalau.events.LocalizedText;
import kz.bagalau.events.Topics;

/**
 * An offered seat is not held for its person any more, who did not give it up. What the person did himself is not told.
 *
 * @param holdId the hold that ended
 * @param waitId the person's entry on the waiting list
 * @param personId the person
 * @param campaignId the campaign
 * @param slotId the slot
 * @param centreCode the centre, such as 71-01
 * @param centreName its name
 * @param startsAt start of the slot
 * @param reason expired: the person has left the list; slot-cancelled: the person waits on at the old place
 * @param endedAt when
 */
@EventContract(type = "kz.bagalau.scheduling.seat-offer-ended.v1", topic = Topics.RESERVATION)
public record SeatOfferEndedV1(
        UUID holdId,
        UUID waitId,
        UUID personId,
        UUID campaignId,
        UUID slotId,
        String centreCode,
        LocalizedText centreName,
        Instant startsAt,
        String reason,
        Instant endedAt)
        implements Event {
    @Override
    public UUID aggregateId() {
        return holdId;
    }
}
