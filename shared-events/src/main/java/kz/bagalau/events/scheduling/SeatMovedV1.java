package kz.bagalau.events.scheduling;

import java.time.Instant;
import java.util.UUID;
import kz.bagalau.events.Event;
import kz.bagalau.events.EventContract;
import kz.bagalau.events.LocalizedText;
import kz.bagalau.events.Topics;

/**
 * A reservation has another seat; the one before is free, or is in a slot that will not take place.
 *
 * @param reservationId the reservation
 * @param applicationId the application
 * @param personId the person
 * @param campaignId the campaign
 * @param reason own-wish (another slot, or an accessible seat for the edited application), or slot-cancelled when the testing centre had to
 * @param previousSlotId the slot of the seat before; the same one when only the seat is another
 * @param language kk or ru: language of both slots
 * @param slotId the slot of the new seat
 * @param regionCode ISO 3166-2:KZ, two digits
 * @param regionName name of the region
 * @param centreCode the centre, such as 71-01
 * @param centreName its name
 * @param address its address
 * @param room room of the centre
 * @param seatNumber number of the seat in the room, from 1
 * @param startsAt start of the slot
 * @param movedAt when
 */
@EventContract(type = "kz.bagalau.scheduling.seat-moved.v1", topic = Topics.RESERVATION)
public record SeatMovedV1(
        UUID reservationId,
        UUID applicationId,
        UUID personId,
        UUID campaignId,
        String reason,
        UUID previousSlotId,
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
        Instant movedAt)
        implements Event {
    @Override
    public UUID aggregateId() {
        return reservationId;
    }
}
