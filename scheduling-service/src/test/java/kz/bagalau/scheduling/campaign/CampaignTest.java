package kz.bagalau.scheduling.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import kz.bagalau.scheduling.BilingualText;
import org.junit.jupiter.api.Test;

class CampaignTest {
    private static final Instant FROM = Instant.parse("2026-04-05T19:00:00Z");
    private static final Instant TO = Instant.parse("2026-05-05T19:00:00Z");
    private final Campaign campaign = new Campaign(
            UUID.randomUUID(),
            new BilingualText("a", "b"),
            new CampaignWindows(new TimeWindow(FROM, TO), new TimeWindow(FROM, TO), null, null),
            24,
            CampaignStatus.OPEN,
            null,
            1);

    @Test
    void takesApplicationsFromItsFirstInstantToItsEnd() {
        assertThat(campaign.takesApplications(FROM.minusNanos(1))).isFalse();
        assertThat(campaign.takesApplications(FROM)).isTrue();
        assertThat(campaign.takesApplications(TO.minusNanos(1))).isTrue();
        assertThat(campaign.takesApplications(TO)).isFalse();
    }

    @Test
    void closesASlotItsDeadlineBeforeTheStart() {
        assertThat(campaign.closingOf(Instant.parse("2026-04-20T04:00:00Z")))
                .isEqualTo(Instant.parse("2026-04-19T04:00:00Z"));
    }

    @Test
    void aWindowEndsAfterItBegins() {
        assertThatThrownBy(() -> new TimeWindow(TO, FROM)).isInstanceOf(IllegalArgumentException.class);
    }
}
