package kz.bagalau.events.scheduling;

import java.time.Instant;
import java.util.UUID;
import kz.bagalau.events.Event;
import kz.bagalau.events.EventContract;
import kz.bagalau.events.LocalizedText;
import kz.bagalau.events.Topics;

/**
 * A hold became a reservation.
 *
 * @param reservationId the hold, now a reservation
 * @param applicationId the application
 * @param personId the person
 * @param campaignId the campaign
 * @param language kk or ru: language of the slot
 * @param slotId the slot
 * @param regionCode ISO 3166-2:KZ, two digits
 * @param regionName name of the region
 * @param centreCode the centre, such as 71-01
 * @param centreName its name
 * @param address its address
 * @param room room of the centre
 * @param seatNumber number of the seat in the room, from 1
 * @param startsAt start of the slot
 * @param reservedAt when
 */
@EventContract(type = "kz.bagalau.scheduling.seat-reserved.v1", topic = Topics.RESERVATION)
public record SeatReservedV1(
        UUID reservationId,
        UUID applicationId,
        UUID personId,
        UUID campaignId,
        String language,
        UUID slotId,
        String regionCode,
        LocalizedText regionName,
        String centreCode,
        LocalizedText centreName,
        LocalizedText address,
        String room,
        int seatNumber,
        Instant startsAt,
        Instant reservedAt)
        implements Event {
    @Override
    public UUID aggregateId() {
        return reservationId;
    }
}
