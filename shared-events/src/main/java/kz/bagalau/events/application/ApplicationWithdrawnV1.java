package kz.bagalau.events.application;

import java.time.Instant;
import java.util.UUID;
import kz.bagalau.events.Event;
import kz.bagalau.events.EventContract;
import kz.bagalau.events.Topics;

/**
 * The teacher deleted the application (S0); scheduling frees the seat.
 *
 * @param applicationId the application
 * @param number number of the application
 * @param personId the person
 * @param campaignId the campaign
 * @param holdId the hold or reservation that is given up
 * @param withdrawnAt when
 */
@EventContract(type = "kz.bagalau.application.application-withdrawn.v1", topic = Topics.APPLICATION)
public record ApplicationWithdrawnV1(
        UUID applicationId, String number, UUID personId, UUID campaignId, UUID holdId, Instant withdrawnAt)
        implements Event {
    @Override
    public UUID aggregateId() {
        return applicationId;
    }
}
