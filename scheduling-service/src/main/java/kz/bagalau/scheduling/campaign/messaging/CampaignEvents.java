package kz.bagalau.scheduling.campaign.messaging;

import java.time.Instant;
import java.util.function.Function;
import kz.bagalau.events.scheduling.CampaignPublishedV1;
import kz.bagalau.scheduling.campaign.Campaign;
import kz.bagalau.scheduling.campaign.TimeWindow;
import kz.bagalau.starter.event.EventPublisher;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells others of campaigns. */
@Component
public class CampaignEvents {
    private final EventPublisher publisher;

    CampaignEvents(EventPublisher publisher) {
        this.publisher = publisher;
    }

    /** Tells the campaign as it is now. */
    public void published(Campaign campaign) {
        TimeWindow appeals = campaign.windows().appeals();
        TimeWindow attestation = campaign.windows().attestation();
        publisher.publish(
                new CampaignPublishedV1(
                        campaign.id(),
                        campaign.name().toEvent(),
                        campaign.intake().from(),
                        campaign.intake().to(),
                        campaign.tests().from(),
                        campaign.tests().to(),
                        campaign.editDeadlineHours(),
                        instant(appeals, TimeWindow::from),
                        instant(appeals, TimeWindow::to),
                        instant(attestation, TimeWindow::from),
                        instant(attestation, TimeWindow::to),
                        campaign.closedAt()),
                campaign.version());
    }

    private static @Nullable Instant instant(@Nullable TimeWindow window, Function<TimeWindow, Instant> end) {
        return window == null ? null : end.apply(window);
    }
}
