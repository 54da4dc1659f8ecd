package kz.bagalau.scheduling.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import kz.bagalau.scheduling.campaign.TimeWindow;
import org.junit.jupiter.api.Test;

class ChangePolicyTest {
    private static final Instant NOW = Instant.parse("2026-10-10T05:00:00Z");
    private static final UUID CAMPAIGN = UUID.randomUUID();
    private static final TimeWindow PAST_INTAKE =
            new TimeWindow(NOW.minus(Duration.ofDays(30)), NOW.minus(Duration.ofDays(1)));

    private final SlotState from = slot(CAMPAIGN, "kk", 0, true, NOW.plusSeconds(1));

    @Test
    void isPossibleUntilBothSlotsClose() {
        assertThat(ChangePolicy.refusal(from, slot(CAMPAIGN, "kk", 1, true, NOW.plusSeconds(1)), NOW))
                .as("intake is over, and does not matter")
                .isNull();
        assertThat(ChangePolicy.refusal(from, slot(CAMPAIGN, "kk", 1, true, NOW), NOW))
                .isEqualTo(RefusalReason.SLOT_CLOSED);
        assertThat(ChangePolicy.refusal(slot(CAMPAIGN, "kk", 0, true, NOW), slot(CAMPAIGN, "kk", 1, true, NOW), NOW))
                .isEqualTo(RefusalReason.CHANGE_TOO_LATE);
        assertThat(ChangePolicy.refusal(from, slot(CAMPAIGN, "kk", 1, false, NOW.plusSeconds(1)), NOW))
                .isEqualTo(RefusalReason.SLOT_CLOSED);
    }

    @Test
    void needsAFreeSeatInTheSameLanguageAndCampaign() {
        assertThat(ChangePolicy.refusal(from, slot(CAMPAIGN, "kk", 0, true, NOW.plusSeconds(1)), NOW))
                .isEqualTo(RefusalReason.SLOT_FULL);
        assertThat(ChangePolicy.refusal(from, slot(CAMPAIGN, "ru", 1, true, NOW.plusSeconds(1)), NOW))
                .isEqualTo(RefusalReason.SLOT_NOT_FITTING);
        assertThat(ChangePolicy.refusal(from, slot(UUID.randomUUID(), "kk", 1, true, NOW.plusSeconds(1)), NOW))
                .isEqualTo(RefusalReason.SLOT_NOT_FITTING);
    }

    private static SlotState slot(UUID campaign, String language, int remaining, boolean open, Instant closesAt) {
        return new SlotState(UUID.randomUUID(), campaign, language, remaining, open, closesAt, true, PAST_INTAKE);
    }
}
