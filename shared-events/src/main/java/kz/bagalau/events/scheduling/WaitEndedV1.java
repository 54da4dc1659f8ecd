package kz.bagalau.events.scheduling;

import java.time.Instant;
import java.util.UUID;
import kz.bagalau.events.Event;
import kz.bagalau.events.EventContract;
import kz.bagalau.events.LocalizedText;
import kz.bagalau.events.Topics;

/**
 * Somebody does not wait for a seat any more, nor is offered one. What the person did himself is not told.
 *
 * @param waitId the person's entry on the waiting list
 * @param personId the person
 * @param campaignId the campaign
 * @param centreCode the centre, such as 71-01
 * @param centreName its name
 * @param language kk or ru: the language of the test
 * @param reason centre-closed: nothing is left there that could be booked
 * @param endedAt when
 */
@EventContract(type = "kz.bagalau.scheduling.wait-ended.v1", topic = Topics.RESERVATION)
public record WaitEndedV1(
        UUID waitId,
        UUID personId,
        UUID campaignId,
        String centreCode,
        LocalizedText centreName,
        String language,
        String reason,
        Instant endedAt)
        implements Event {
    @Override
    public UUID aggregateId() {
        return waitId;
    }
}
