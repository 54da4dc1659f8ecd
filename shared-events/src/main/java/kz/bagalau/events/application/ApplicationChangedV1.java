package kz.bagalau.events.application;

import java.time.Instant;
import java.util.UUID;
import kz.bagalau.events.Event;
import kz.bagalau.events.EventContract;
import kz.bagalau.events.LocalizedText;
import kz.bagalau.events.Topics;

/**
 * An accepted application has changed: its form, or its seat. It is told whole.
 *
 * @param applicationId the application
 * @param number what the person sees as the number of the application
 * @param personId the person
 * @param campaignId the campaign
 * @param reason form-changed, seat-changed (both by the person), or slot-cancelled when the testing centre had to move the person
 * @param testType T01 to T11
 * @param subject code of the subject
 * @param subjectName name of the subject
 * @param language kk or ru: language of the test
 * @param categorySought TEACHER, MODERATOR, EXPERT, RESEARCHER or MASTER; TEACHER for graduates and those who return, who seek none
 * @param disabilityOfSight whether accommodations are due
 * @param slotId the slot
 * @param regionCode ISO 3166-2:KZ, two digits
 * @param regionName name of the region
 * @param centreCode the centre, such as 71-01
 * @param centreName its name
 * @param address its address
 * @param room room of the centre
 * @param seatNumber number of the seat in the room, from 1
 * @param startsAt start of the slot
 * @param changedAt when
 */
@EventContract(type = "kz.bagalau.application.application-changed.v1", topic = Topics.APPLICATION)
public record ApplicationChangedV1(
        UUID applicationId,
        String number,
        UUID personId,
        UUID campaignId,
        String reason,
        String testType,
        String subject,
        LocalizedText subjectName,
        String language,
        String categorySought,
        boolean disabilityOfSight,
        UUID slotId,
        String regionCode,
        LocalizedText regionName,
        String centreCode,
        LocalizedText centreName,
        LocalizedText address,
        String room,
        int seatNumber,
        Instant startsAt,
        Instant changedAt)
        implements Event {
    @Override
    public UUID aggregateId() {
        return applicationId;
    }
}
