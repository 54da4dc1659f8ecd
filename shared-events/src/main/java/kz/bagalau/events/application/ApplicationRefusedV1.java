package kz.bagalau.events.application;

import java.time.Instant;
import java.util.UUID;
import kz.bagalau.events.Event;
import kz.bagalau.events.EventContract;
import kz.bagalau.events.Topics;

/**
 * The application could not be accepted.
 *
 * @param applicationId the application
 * @param number number of the application
 * @param personId the person
 * @param campaignId the campaign
 * @param reason hold-expired, seat-gone, campaign-closed, slot-closed or already-reserved
 * @param refusedAt when
 */
@EventContract(type = "kz.bagalau.application.application-refused.v1", topic = Topics.APPLICATION)
public record ApplicationRefusedV1(
        UUID applicationId, String number, UUID personId, UUID campaignId, String reason, Instant refusedAt)
        implements Event {
    @Override
    public UUID aggregateId() {
        return applicationId;
    }
}
