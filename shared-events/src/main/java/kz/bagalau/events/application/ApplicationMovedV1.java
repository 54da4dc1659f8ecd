package kz.bagalau.events.application;

import java.time.Instant;
import java.util.UUID;
import kz.bagalau.events.Event;
import kz.bagalau.events.EventContract;
import kz.bagalau.events.LocalizedText;
import kz.bagalau.events.Topics;

/**
 * An accepted application has another seat.
 *
 * @param applicationId the application
 * @param number what the person sees as the number of the application
 * @param personId the person
 * @param campaignId the campaign
 * @param reason own-wish, or slot-cancelled when the testing centre had to
 * @param subjectName name of the subject
 * @param language kk or ru: language of the test
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
@EventContract(type = "kz.bagalau.application.application-moved.v1", topic = Topics.APPLICATION)
public record ApplicationMovedV1(
        UUID applicationId,
        String number,
        UUID personId,
        UUID campaignId,
        String reason,
        LocalizedText subjectName,
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
        return applicationId;
    }
}
