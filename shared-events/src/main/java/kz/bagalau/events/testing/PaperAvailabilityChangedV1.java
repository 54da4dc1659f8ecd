package kz.bagalau.events.testing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.bagalau.events.Event;
import kz.bagalau.events.EventContract;
import kz.bagalau.events.Topics;

/**
 * On which days papers of a test can be made: there is a blueprint for them, and the bank has enough published items. Whole; the
 * last record counts.
 *
 * @param availabilityId stands for test type, subject and language together
 * @param testType T01 to T11
 * @param subject code of the subject
 * @param language kk or ru: language of the test
 * @param days in order and apart from each other; none when no paper can be made
 * @param changedAt when
 */
@EventContract(type = "kz.bagalau.testing.paper-availability-changed.v1", topic = Topics.PAPER_AVAILABILITY)
public record PaperAvailabilityChangedV1(
        UUID availabilityId, String testType, String subject, String language, List<DayRange> days, Instant changedAt)
        implements Event {
    @Override
    public UUID aggregateId() {
        return availabilityId;
    }
}
