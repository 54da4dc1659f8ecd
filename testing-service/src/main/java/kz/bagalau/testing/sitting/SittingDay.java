package kz.bagalau.testing.sitting;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kz.bagalau.testing.TestingSettings;
import org.springframework.stereotype.Component;

/** What may be done when on the test day (domain 4); each rule gives the code of a refusal, or nothing. */
@Component
class SittingDay {
    private final TestingSettings settings;

    SittingDay(TestingSettings settings) {
        this.settings = settings;
    }

    Optional<String> refusalOfCheckIn(Instant startsAt, Instant now) {
        if (now.isBefore(startsAt.minus(settings.checkInOpens()))) {
            return Optional.of("check-in-too-early");
        }
        return now.isAfter(startsAt.plus(settings.latestStart())) ? Optional.of("too-late-to-start") : Optional.empty();
    }

    Optional<String> refusalOfRelease(Instant startsAt, Instant now) {
        if (now.isBefore(startsAt.minus(settings.releaseOpens()))) {
            return Optional.of("release-too-early");
        }
        return now.isAfter(startsAt.plus(settings.latestStart())) ? Optional.of("too-late-to-start") : Optional.empty();
    }

    /** Extra time for people with a disability of sight. */
    Duration timeFor(Exam exam, Duration duration) {
        BigDecimal factor = exam.disabilityOfSight() ? settings.extraTimeFactor() : BigDecimal.ONE;
        return Duration.ofSeconds(
                factor.multiply(BigDecimal.valueOf(duration.toSeconds())).longValue());
    }
}
