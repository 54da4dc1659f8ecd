package kz.bagalau.application.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import kz.bagalau.application.ApplicationServiceTestBase;
import kz.bagalau.events.LocalizedText;
import kz.bagalau.events.scheduling.CampaignPublishedV1;
import org.junit.jupiter.api.Test;

class CampaignIT extends ApplicationServiceTestBase {
    private final UUID id = UUID.randomUUID();

    @Test
    void keepsTheNewestThatWasPublished() {
        wire.send(published(48), 3);
        await().atMost(SOON).untilAsserted(() -> assertThat(hours()).isEqualTo(48));
        wire.send(published(12), 2);
        UUID again = wire.send(published(36), 4);
        wire.sendAgain(published(1), 5, again);
        await().atMost(SOON).untilAsserted(() -> assertThat(hours()).isEqualTo(36));
    }

    @Test
    void prefersTheCampaignWhoseIntakeIsOpen() {
        wire.send(published(24), 1);
        await().atMost(SOON).until(() -> campaigns.all().stream().anyMatch(c -> c.id().equals(id)));
        assertThat(campaigns.open()).get().extracting(Campaign::id).isEqualTo(CAMPAIGN.campaignId());
        clock.moveTo(CAMPAIGN.intakeTo());
        assertThat(campaigns.open()).isEmpty();
        assertThat(campaigns.current()).isPresent();
    }

    private int hours() {
        return campaigns.all().stream()
                .filter(campaign -> campaign.id().equals(id))
                .findFirst()
                .map(Campaign::editDeadlineHours)
                .orElse(-1);
    }

    /** Far away in time, so that other tests do not meet it. */
    private CampaignPublishedV1 published(int hours) {
        Instant from = Instant.now().minus(Duration.ofDays(2000));
        return new CampaignPublishedV1(
                id,
                new LocalizedText("Ескі кезең", "Старый период"),
                from,
                from.plus(Duration.ofDays(20)),
                from,
                from.plus(Duration.ofDays(60)),
                hours,
                from.plus(Duration.ofDays(2)),
                from.plus(Duration.ofDays(70)),
                from.plus(Duration.ofDays(30)),
                from.plus(Duration.ofDays(90)),
                null);
    }
}
