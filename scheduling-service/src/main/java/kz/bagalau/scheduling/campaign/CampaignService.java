package kz.bagalau.scheduling.campaign;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.scheduling.campaign.messaging.CampaignEvents;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Knows the campaigns. */
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

    /** One of all. */
    public Optional<Campaign> find(UUID id) {
        return campaigns.find(id);
    }

    /** Some of all, the latest intake first. */
    public List<Campaign> page(int number, int size) {
        return campaigns.page(size, (number - 1) * size);
    }

    /** How many there are. */
    public int count() {
        return campaigns.count();
    }

    /** Makes a draft. */
    @Transactional
    public CampaignOutcome draft(CampaignPlan plan) {
        List<FieldRefusal> refusals = WindowOrder.refusals(plan.windows());
        if (!refusals.isEmpty()) {
            return new CampaignOutcome.Invalid(refusals);
        }
        Campaign draft = Campaign.draft(UUID.randomUUID(), plan, hours(plan));
        campaigns.insert(draft);
        return new CampaignOutcome.Done(draft);
    }

    /**
     * Opens a campaign at once and tells everyone.
     *
     * @throws org.springframework.dao.DuplicateKeyException while another one is open
     */
    @Transactional
    public Campaign publish(CampaignPlan plan) {
        Campaign campaign = Campaign.draft(UUID.randomUUID(), plan, hours(plan)).open();
        campaigns.insert(campaign);
        events.published(campaign);
        return campaign;
    }

    private int hours(CampaignPlan plan) {
        return Objects.requireNonNullElse(plan.editDeadlineHours(), settings.editDeadlineHours());
    }
}
