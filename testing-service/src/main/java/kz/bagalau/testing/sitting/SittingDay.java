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

    /** Who has not begun by then is absent; whose slot started before the answer of this may not begin any more. */
    Instant latestStartPassed(Instant now) {
        return now.minus(settings.latestStart());
    }

    /** A test that is still paused and whose slot started by then is over. */
    Instant hardEndPassed(Instant now) {
        return now.minus(settings.hardEnd());
    }

    /** A test that is still paused is ended then. */
    Instant hardEnd(Instant startsAt) {
        return startsAt.plus(settings.hardEnd());
    }

    Optional<String> refusalOfStart(Instant startsAt, Instant now) {
        return startsAt.isBefore(latestStartPassed(now)) ? Optional.of("too-late-to-start") : Optional.empty();
    }

    Optional<String> refusalOfCheckIn(Instant startsAt, Instant now) {
        if (now.isBefore(startsAt.minus(settings.checkInOpens()))) {
            return Optional.of("check-in-too-early");
        }
        return refusalOfStart(startsAt, now);
    }

    Optional<String> refusalOfRelease(Instant startsAt, Instant now) {
        if (now.isBefore(startsAt.minus(settings.releaseOpens()))) {
            return Optional.of("release-too-early");
        }
        return refusalOfStart(startsAt, now);
    }

    /** Extra time for people with a disability of sight. */
    Duration timeFor(Exam exam, Duration duration) {
        BigDecimal factor = exam.disabilityOfSight() ? settings.extraTimeFactor() : BigDecimal.ONE;
        return Duration.ofSeconds(
                factor.multiply(BigDecimal.valueOf(duration.toSeconds())).longValue());
    }
}
