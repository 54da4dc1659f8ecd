package kz.bagalau.scheduling.campaign;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import kz.bagalau.scheduling.ScheduleLock;
import kz.bagalau.scheduling.WaitingPeople;
import kz.bagalau.scheduling.campaign.messaging.CampaignEvents;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Steps of a campaign that exists; each names the version that the operator saw. */
@Service
public class CampaignChanges {
    private final CampaignRepository campaigns;
    private final CampaignSlots slots;
    private final WaitingPeople waiting;
    private final CampaignEvents events;
    private final CampaignProperties settings;
    private final ScheduleLock schedule;
    private final Clock clock;

    CampaignChanges(
            CampaignRepository campaigns,
            CampaignSlots slots,
            WaitingPeople waiting,
            CampaignEvents events,
            CampaignProperties settings,
            ScheduleLock schedule,
            Clock clock) {
        this.campaigns = campaigns;
        this.slots = slots;
        this.waiting = waiting;
        this.events = events;
        this.settings = settings;
        this.schedule = schedule;
        this.clock = clock;
    }

    /** What of a campaign can't change any more, and why. */
    public List<FieldRefusal> fixed(Campaign campaign) {
        return AmendmentPolicy.fixed(campaign, clock.instant());
    }

    /** Changes a draft, or amends what is published and tells everyone. */
    @Transactional
    public CampaignOutcome change(UUID id, long version, CampaignPlan plan) {
        return on(id, version, before -> {
            int hours = Objects.requireNonNullElse(plan.editDeadlineHours(), before.editDeadlineHours());
            Campaign after = before.change(plan, hours);
            if (before.status() == CampaignStatus.CLOSED) {
                return new CampaignOutcome.Refused("campaign-over");
            }
            List<FieldRefusal> refusals = refusals(before, after);
            if (!refusals.isEmpty()) {
                return new CampaignOutcome.Invalid(refusals);
            }
            return saved(after);
        });
    }

    private List<FieldRefusal> refusals(Campaign before, Campaign after) {
        List<FieldRefusal> refusals = new ArrayList<>(WindowOrder.refusals(after.windows()));
        if (before.status() == CampaignStatus.OPEN) {
            refusals.addAll(AmendmentPolicy.refusals(before, after, clock.instant(), settings.holdTime()));
        }
        if (refusals.isEmpty() && slots.lockOutsideAndLook(after.id(), after.tests())) {
            refusals.add(new FieldRefusal(
                    after.tests().from().isAfter(before.tests().from()) ? "testFrom" : "testTo",
                    "window-leaves-bookings"));
        }
        return refusals;
    }

    /** Opens a draft and tells everyone. */
    @Transactional
    public CampaignOutcome publish(UUID id, long version) {
        return on(id, version, before -> {
            if (!before.status().mayBecome(CampaignStatus.OPEN)) {
                return new CampaignOutcome.Refused("campaign-not-draft");
            }
            if (campaigns.open().isPresent()) {
                return new CampaignOutcome.Refused("another-campaign-open");
            }
            if (!before.intake().to().isAfter(clock.instant())) {
                return new CampaignOutcome.Refused("intake-over");
            }
            return saved(before.open());
        });
    }

    /** Ends a campaign in which nobody waits for a test any more. */
    @Transactional
    public CampaignOutcome close(UUID id, long version) {
        return on(id, version, before -> {
            Instant now = clock.instant();
            if (!before.status().mayBecome(CampaignStatus.CLOSED)) {
                return new CampaignOutcome.Refused("campaign-not-open");
            }
            if (before.takesApplications(now)) {
                return new CampaignOutcome.Refused("intake-runs");
            }
            return slots.awaitPeople(id, now)
                    ? new CampaignOutcome.Refused("campaign-has-bookings")
                    : saved(before.close(now));
        });
    }

    private CampaignOutcome on(UUID id, long version, Function<Campaign, CampaignOutcome> step) {
        schedule.take();
        Optional<Campaign> campaign = campaigns.find(id);
        if (campaign.isEmpty()) {
            return new CampaignOutcome.Unknown();
        }
        return campaign.get().version() == version ? step.apply(campaign.get()) : new CampaignOutcome.Stale();
    }

    /** Slots that come back, or intake that begins again, first serve those who wait. */
    private void follow(UUID id, CampaignStatus status) {
        switch (status) {
            case OPEN -> waiting.offerNewSeats();
            case CLOSED -> waiting.campaignClosed(id);
            case DRAFT -> {}
        }
    }

    private CampaignOutcome saved(Campaign campaign) {
        campaigns.update(campaign);
        slots.follow(campaign);
        follow(campaign.id(), campaign.status());
        if (campaign.status() != CampaignStatus.DRAFT) {
            events.published(campaign);
        }
        return new CampaignOutcome.Done(campaign);
    }
}
