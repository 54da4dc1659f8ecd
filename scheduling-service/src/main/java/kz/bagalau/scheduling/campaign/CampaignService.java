package kz.bagalau.scheduling.campaign;

import java.util.Optional;
import java.util.UUID;
import kz.bagalau.scheduling.campaign.messaging.CampaignEvents;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Publishes campaigns and knows the open one. */
@Service
public class CampaignService {
    private final CampaignRepository campaigns;
    private final CampaignEvents events;
    private final CampaignProperties settings;

    CampaignService(CampaignRepository campaigns, CampaignEvents events, CampaignProperties settings) {
        this.campaigns = campaigns;
        this.events = events;
        this.settings = settings;
    }

    /** The one open campaign. */
    public Optional<Campaign> open() {
        return campaigns.open();
    }

    /**
     * Opens a campaign and tells everyone.
     *
     * @throws org.springframework.dao.DuplicateKeyException while another one is open
     */
    @Transactional
    public Campaign publish(CampaignPlan plan) {
        Campaign campaign = new Campaign(
                UUID.randomUUID(), plan.name(), plan.intake(), plan.tests(), settings.editDeadlineHours(), 1);
        campaigns.insert(campaign);
        events.published(campaign);
        return campaign;
    }
}
