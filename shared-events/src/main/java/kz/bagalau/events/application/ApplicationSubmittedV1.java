package kz.bagalau.events.application;

import java.time.Instant;
import java.util.UUID;
import kz.bagalau.events.Event;
import kz.bagalau.events.EventContract;
import kz.bagalau.events.Topics;

/**
 * A teacher submitted an application; scheduling answers with SeatReserved or SeatRefused.
 *
 * @param applicationId the application
 * @param personId the person
 * @param campaignId the campaign
 * @param holdId the hold that shall become a reservation
 * @param testType T01 to T11, the types of S0 in their order
 * @param subject code of the subject
 * @param language kk or ru: language of the test
 * @param disabilityOfSight whether accommodations are due
 * @param submittedAt when
 */
@EventContract(type = "kz.bagalau.application.application-submitted.v1", topic = Topics.APPLICATION)
public record ApplicationSubmittedV1(
        UUID applicationId,
        UUID personId,
        UUID campaignId,
        UUID holdId,
        String testType,
        String subject,
        String language,
        boolean disabilityOfSight,
        Instant submittedAt)
        implements Event {
    @Override
    public UUID aggregateId() {
        return applicationId;
    }
}
