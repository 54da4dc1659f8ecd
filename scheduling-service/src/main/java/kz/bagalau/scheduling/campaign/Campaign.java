package kz.bagalau.scheduling.campaign;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import kz.bagalau.scheduling.BilingualText;
import org.jspecify.annotations.Nullable;

/**
 * A season of the assessment (S1: intake from 6 April, 25 June or 26 September).
 *
 * @param editDeadlineHours how long before its slot an application may still be changed; then the roster is closed
 * @param closedAt null until then
 * @param version grows with each change
 */
public record Campaign(
        UUID id,
        BilingualText name,
        CampaignWindows windows,
        int editDeadlineHours,
        CampaignStatus status,
        @Nullable Instant closedAt,
        long version) {
    /** A campaign that nobody but operators knows. */
    static Campaign draft(UUID id, CampaignPlan plan, int editDeadlineHours) {
        return new Campaign(id, plan.name(), plan.windows(), editDeadlineHours, CampaignStatus.DRAFT, null, 1);
    }

    /** When applications are taken. */
    public TimeWindow intake() {
        return windows.intake();
    }

    /** When tests are sat. */
    public TimeWindow tests() {
        return windows.tests();
    }

    /** Whether applications are taken now. */
    public boolean takesApplications(Instant now) {
        return intake().contains(now);
    }

    /** When intake for a slot of this campaign ends and its roster is closed. */
    public Instant closingOf(Instant slotStart) {
        return slotStart.minus(Duration.ofHours(editDeadlineHours));
    }

    /** The same campaign as planned anew. */
    Campaign change(CampaignPlan plan, int hours) {
        return new Campaign(id, plan.name(), plan.windows(), hours, status, closedAt, version + 1);
    }

    /** Everybody may see it. */
    Campaign open() {
        return to(CampaignStatus.OPEN, null);
    }

    /** It is over. */
    Campaign close(Instant now) {
        return to(CampaignStatus.CLOSED, now);
    }

    private Campaign to(CampaignStatus next, @Nullable Instant end) {
        if (!status.mayBecome(next)) {
            throw new IllegalStateException("Campaign " + id + " can't become " + next + " from " + status);
        }
        return new Campaign(id, name, windows, editDeadlineHours, next, end, version + 1);
    }
}
