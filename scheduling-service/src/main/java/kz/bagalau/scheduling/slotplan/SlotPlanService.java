package kz.bagalau.scheduling.slotplan;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import kz.bagalau.scheduling.ScheduleLock;
import kz.bagalau.scheduling.WaitingPeople;
import kz.bagalau.scheduling.campaign.Campaign;
import kz.bagalau.scheduling.campaign.CampaignService;
import kz.bagalau.scheduling.campaign.CampaignStatus;
import kz.bagalau.scheduling.slot.SlotProperties;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes slots as drafts, then publishes or discards them together. */
@Service
public class SlotPlanService {
    private final SlotPlanRepository plans;
    private final SlotGenerator generator;
    private final CampaignService campaigns;
    private final ScheduleLock schedule;
    private final WaitingPeople waiting;
    private final SlotProperties slots;
    private final SlotPlanProperties settings;
    private final Clock clock;

    SlotPlanService(
            SlotPlanRepository plans,
            SlotGenerator generator,
            CampaignService campaigns,
            ScheduleLock schedule,
            WaitingPeople waiting,
            SlotProperties slots,
            SlotPlanProperties settings,
            Clock clock) {
        this.plans = plans;
        this.generator = generator;
        this.campaigns = campaigns;
        this.schedule = schedule;
        this.waiting = waiting;
        this.slots = slots;
        this.settings = settings;
        this.clock = clock;
    }

    /** One of all. */
    public Optional<SlotPlan> find(UUID id) {
        return plans.find(id);
    }

    /** Some of all, the latest first. */
    public List<SlotPlan> page(int limit, int offset) {
        return plans.page(limit, offset);
    }

    /** How many there are. */
    public int count() {
        return plans.count();
    }

    /** Makes drafts for whatever of the wish is possible. */
    @Transactional
    public SlotPlanOutcome make(SlotPlanWish wish, UUID operator) {
        schedule.take();
        Optional<Campaign> campaign = campaigns.find(wish.campaignId());
        if (campaign.isEmpty()) {
            return new SlotPlanOutcome.Invalid("campaignId", "campaign-unknown");
        }
        if (campaign.get().status() == CampaignStatus.CLOSED) {
            return new SlotPlanOutcome.Refused("campaign-over");
        }
        SlotPlanOutcome refusal = refusal(wish);
        if (refusal != null) {
            return refusal;
        }
        Instant now = clock.instant();
        UUID id = UUID.randomUUID();
        plans.insert(new SlotPlan(id, SlotPlanStatus.DRAFT, wish, 0, 0, operator, now, null));
        generator.run(id, wish, campaign.get(), now);
        plans.countWhatWasMade(id);
        return done(id);
    }

    private @Nullable SlotPlanOutcome refusal(SlotPlanWish wish) {
        if (overlap(wish)) {
            return new SlotPlanOutcome.Invalid("times", "times-overlap");
        }
        int days = wish.days();
        if (days == 0) {
            return new SlotPlanOutcome.Invalid("dateTo", "no-days");
        }
        if (plans.namesClosed(wish)) {
            return new SlotPlanOutcome.Invalid("centres", "centre-closed");
        }
        int rooms = plans.roomsOf(wish);
        if (rooms == 0) {
            return new SlotPlanOutcome.Invalid("centres", "no-rooms");
        }
        return (long) rooms * days * wish.times().size() > settings.maxSlots()
                ? new SlotPlanOutcome.Refused("slot-plan-too-large")
                : null;
    }

    /** A room has one sitting at a time. */
    private boolean overlap(SlotPlanWish wish) {
        List<LocalTime> times = wish.times().stream().sorted().toList();
        for (int next = 1; next < times.size(); next++) {
            if (Duration.between(times.get(next - 1), times.get(next)).compareTo(slots.length()) < 0) {
                return true;
            }
        }
        return false;
    }

    /** Puts all drafts of a plan up for sale, or none. */
    @Transactional
    public SlotPlanOutcome publish(UUID id) {
        return on(id, plan -> {
            Instant now = clock.instant();
            Campaign campaign = campaigns.find(plan.wish().campaignId()).orElseThrow();
            if (campaign.status() != CampaignStatus.OPEN) {
                return new SlotPlanOutcome.Refused("campaign-not-open");
            }
            if (plan.slots() == 0) {
                return new SlotPlanOutcome.Refused("slot-plan-empty");
            }
            if (plans.isOutdated(id, campaign, now)) {
                return new SlotPlanOutcome.Refused("slot-plan-outdated");
            }
            plans.publish(id, now);
            waiting.offerNewSeats();
            return done(id);
        });
    }

    /** Takes the drafts of a plan away. */
    @Transactional
    public SlotPlanOutcome discard(UUID id) {
        return on(id, plan -> {
            plans.delete(id);
            return new SlotPlanOutcome.Done(plan);
        });
    }

    private SlotPlanOutcome on(UUID id, Function<SlotPlan, SlotPlanOutcome> step) {
        schedule.take();
        Optional<SlotPlan> plan = plans.find(id);
        if (plan.isEmpty()) {
            return new SlotPlanOutcome.Unknown();
        }
        return plan.get().status() == SlotPlanStatus.DRAFT
                ? step.apply(plan.get())
                : new SlotPlanOutcome.Refused("slot-plan-published");
    }

    private SlotPlanOutcome done(UUID id) {
        return new SlotPlanOutcome.Done(plans.find(id).orElseThrow());
    }
}
