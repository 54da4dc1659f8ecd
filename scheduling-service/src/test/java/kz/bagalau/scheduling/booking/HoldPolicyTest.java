package kz.bagalau.scheduling.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import kz.bagalau.scheduling.campaign.TimeWindow;
import org.junit.jupiter.api.Test;

class HoldPolicyTest {
    private static final Instant NOW = Instant.parse("2026-04-10T06:00:00Z");
    private static final TimeWindow INTAKE =
            new TimeWindow(NOW.minus(Duration.ofDays(4)), NOW.plus(Duration.ofDays(3)));
    private static final Instant CLOSES = NOW.plus(Duration.ofDays(2));

    @Test
    void allowsAFreeSeatOfAnOpenSlot() {
        assertThat(HoldPolicy.refusal(slot(1, true, true), NOW)).isNull();
    }

    @Test
    void refusesAFullSlot() {
        assertThat(HoldPolicy.refusal(slot(0, true, true), NOW)).isEqualTo(RefusalReason.SLOT_FULL);
    }

    @Test
    void refusesASlotWhoseRosterIsClosedOrDue() {
        assertThat(HoldPolicy.refusal(slot(1, false, true), NOW)).isEqualTo(RefusalReason.SLOT_CLOSED);
        assertThat(HoldPolicy.refusal(slot(1, true, true), CLOSES)).isEqualTo(RefusalReason.SLOT_CLOSED);
        assertThat(HoldPolicy.refusal(slot(1, true, true), CLOSES.minusNanos(1)))
                .isNull();
    }

    @Test
    void refusesWhenTheCampaignTakesNoApplications() {
        assertThat(HoldPolicy.refusal(slot(1, true, false), NOW)).isEqualTo(RefusalReason.CAMPAIGN_CLOSED);
        assertThat(HoldPolicy.refusal(slot(1, true, true), INTAKE.to())).isEqualTo(RefusalReason.CAMPAIGN_CLOSED);
        assertThat(HoldPolicy.refusal(slot(1, true, true), INTAKE.from().minusNanos(1)))
                .isEqualTo(RefusalReason.CAMPAIGN_CLOSED);
    }

    @Test
    void aHoldEndsNoLaterThanIntake() {
        assertThat(slot(1, true, true).endOfHold(NOW.plusSeconds(900))).isEqualTo(NOW.plusSeconds(900));
        assertThat(slot(1, true, true).endOfHold(CLOSES.plusSeconds(1))).isEqualTo(CLOSES);
    }

    private static SlotState slot(int remaining, boolean open, boolean campaignOpen) {
        return new SlotState(UUID.randomUUID(), UUID.randomUUID(), "kk", remaining, open, CLOSES, campaignOpen, INTAKE);
    }
}
