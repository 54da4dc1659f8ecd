package kz.bagalau.events.testing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.bagalau.events.Event;
import kz.bagalau.events.EventContract;
import kz.bagalau.events.LocalizedText;
import kz.bagalau.events.Topics;
import org.jspecify.annotations.Nullable;

/**
 * The result of a test may be seen; valid for one year (S1 8).
 *
 * @param sittingId the sitting
 * @param applicationId the application
 * @param personId the person
 * @param testType T01 to T11
 * @param subject code of the subject
 * @param subjectName its name
 * @param language kk or ru
 * @param centreName where the test was sat
 * @param score points reached
 * @param maxScore points possible
 * @param percent 0 to 100, two decimals
 * @param parts score of each part
 * @param categoryReached highest category whose threshold is reached, null below all
 * @param rulePack the rule pack that decided the thresholds
 * @param testedAt end of the test
 * @param releasedAt when
 * @param validUntil last day on which the result is valid
 */
@EventContract(type = "kz.bagalau.testing.result-released.v1", topic = Topics.SITTING)
public record ResultReleasedV1(
        UUID sittingId,
        UUID applicationId,
        UUID personId,
        String testType,
        String subject,
        LocalizedText subjectName,
        String language,
        LocalizedText centreName,
        BigDecimal score,
        BigDecimal maxScore,
        BigDecimal percent,
        List<PartScore> parts,
        @Nullable String categoryReached,
        String rulePack,
        Instant testedAt,
        Instant releasedAt,
        LocalDate validUntil)
        implements Event {
    @Override
    public UUID aggregateId() {
        return sittingId;
    }
}
