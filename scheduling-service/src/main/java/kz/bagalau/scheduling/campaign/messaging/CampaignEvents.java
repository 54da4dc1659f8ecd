package kz.bagalau.scheduling.campaign.messaging;

import kz.bagalau.events.scheduling.CampaignPublishedV1;
import kz.bagalau.scheduling.campaign.Campaign;
import kz.bagalau.starter.event.EventPublisher;
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
        publisher.publish(
                new CampaignPublishedV1(
                        campaign.id(),
                        campaign.name().toEvent(),
                        campaign.intake().from(),
                        campaign.intake().to(),
                        campaign.tests().from(),
                        campaign.tests().to(),
                        campaign.editDeadlineHours()),
                campaign.version());
    }
}
