package kz.bagalau.events.scheduling;

import java.time.Instant;
import java.util.UUID;
import kz.bagalau.events.Event;
import kz.bagalau.events.EventContract;
import kz.bagalau.events.LocalizedText;
import kz.bagalau.events.Topics;

/**
 * A free seat is held for somebody on the waiting list, who may apply with it until the hold ends.
 *
 * @param holdId the hold; the reservation that it may become has the same id
 * @param waitId the person's entry on the waiting list
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
 * @param until when the hold ends by itself
 * @param offeredAt when
 */
@EventContract(type = "kz.bagalau.scheduling.seat-offered.v1", topic = Topics.RESERVATION)
public record SeatOfferedV1(
        UUID holdId,
        UUID waitId,
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
        Instant until,
        Instant offeredAt)
        implements Event {
    @Override
    public UUID aggregateId() {
        return holdId;
    }
}
