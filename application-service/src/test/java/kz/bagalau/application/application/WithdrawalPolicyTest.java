package kz.bagalau.application.application;

import static kz.bagalau.application.application.ApplicationFixtures.NOW;
import static kz.bagalau.application.application.ApplicationFixtures.SLOT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import kz.bagalau.application.LocalizedName;
import kz.bagalau.application.campaign.Campaign;
import org.junit.jupiter.api.Test;

class WithdrawalPolicyTest {
    private static final Campaign CAMPAIGN = new Campaign(
            UUID.randomUUID(),
            new LocalizedName("Кезең", "Период"),
            NOW.minus(Duration.ofDays(1)),
            NOW.plus(Duration.ofDays(1)),
            NOW,
            NOW.plus(Duration.ofDays(60)),
            24);
    private static final Instant DEADLINE = SLOT.minus(Duration.ofHours(24));

    @Test
    void allowsAnythingUntilASlotIsCertain() {
        assertThat(decide(ApplicationStatus.SUBMITTED, SLOT.plus(Duration.ofDays(9))))
                .isEqualTo(WithdrawalDecision.ALLOWED);
    }

    @Test
    void allowsUntilTheDeadlineBeforeTheSlot() {
        assertThat(decide(ApplicationStatus.ACCEPTED, DEADLINE.minusMillis(1))).isEqualTo(WithdrawalDecision.ALLOWED);
        assertThat(decide(ApplicationStatus.ACCEPTED, DEADLINE)).isEqualTo(WithdrawalDecision.TOO_LATE);
    }

    @Test
    void answersTheSameOnceWithdrawn() {
        assertThat(decide(ApplicationStatus.WITHDRAWN, NOW)).isEqualTo(WithdrawalDecision.ALREADY_WITHDRAWN);
    }

    @Test
    void keepsWhatEndedOtherwise() {
        assertThat(decide(ApplicationStatus.REFUSED, NOW)).isEqualTo(WithdrawalDecision.NOT_DELETABLE);
        assertThat(decide(ApplicationStatus.TESTED, NOW)).isEqualTo(WithdrawalDecision.NOT_DELETABLE);
    }

    private static WithdrawalDecision decide(ApplicationStatus status, Instant now) {
        return WithdrawalPolicy.decide(ApplicationFixtures.in(status), CAMPAIGN, now);
    }
}
