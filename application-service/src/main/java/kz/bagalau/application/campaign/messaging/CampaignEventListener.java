package kz.bagalau.application.campaign.messaging;

import kz.bagalau.application.LocalizedName;
import kz.bagalau.application.campaign.Campaign;
import kz.bagalau.application.campaign.Campaigns;
import kz.bagalau.events.Topics;
import kz.bagalau.events.scheduling.CampaignPublishedV1;
import kz.bagalau.starter.event.Inbox;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

@Component
class CampaignEventListener {
    private final Inbox inbox;
    private final Campaigns campaigns;

    CampaignEventListener(Inbox inbox, Campaigns campaigns) {
        this.inbox = inbox;
        this.campaigns = campaigns;
    }

    @KafkaListener(groupId = "application-service.campaign", topics = Topics.CAMPAIGN)
    void on(ConsumerRecord<String, byte[]> record) {
        inbox.once(record, received -> {
            if (received.event() instanceof CampaignPublishedV1 published) {
                campaigns.store(toCampaign(published), received.aggregateVersion());
            }
        });
    }

    private static Campaign toCampaign(CampaignPublishedV1 event) {
        return new Campaign(
                event.campaignId(),
                new LocalizedName(event.name().kk(), event.name().ru()),
                event.intakeFrom(),
                event.intakeTo(),
                event.testFrom(),
                event.testTo(),
                event.editDeadlineHours());
    }
}
