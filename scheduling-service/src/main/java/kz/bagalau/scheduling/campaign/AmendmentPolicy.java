package kz.bagalau.scheduling.campaign;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What may still change in a published campaign: nothing that people rely on is taken away. */
final class AmendmentPolicy {
    private static final String BEGUN = "window-begun";

    private final List<FieldRefusal> refusals = new ArrayList<>();
    private final Instant now;

    private AmendmentPolicy(Instant now) {
        this.now = now;
    }

    /**
     * Compares a campaign as it is with what it shall be.
     *
     * @param holdTime intake ends no sooner than this, so that whoever holds a seat can still submit
     */
    static List<FieldRefusal> refusals(Campaign before, Campaign after, Instant now, Duration holdTime) {
        AmendmentPolicy policy = new AmendmentPolicy(now);
        policy.intake(before.intake(), after.intake(), holdTime);
        policy.start("testFrom", before.tests(), after.tests());
        policy.promised("appeal", before.windows().appeals(), after.windows().appeals());
        policy.promised(
                "attestation", before.windows().attestation(), after.windows().attestation());
        if (before.editDeadlineHours() != after.editDeadlineHours()) {
            policy.refuse("editDeadlineHours", "edit-deadline-fixed");
        }
        return policy.refusals;
    }

    /** What can't change whatever an operator wants; of a campaign that is not published nothing. */
    static List<FieldRefusal> fixed(Campaign campaign, Instant now) {
        AmendmentPolicy policy = new AmendmentPolicy(now);
        if (campaign.status() == CampaignStatus.OPEN) {
            policy.begun("intakeFrom", campaign.intake());
            policy.begun("testFrom", campaign.tests());
            policy.begun("appealFrom", campaign.windows().appeals());
            policy.begun("attestationFrom", campaign.windows().attestation());
            policy.refuse("editDeadlineHours", "edit-deadline-fixed");
        }
        return policy.refusals;
    }

    /** It may be prolonged, opened again, or closed early. */
    private void intake(TimeWindow before, TimeWindow after, Duration holdTime) {
        start("intakeFrom", before, after);
        Instant soonest = before.contains(now) ? now.plus(holdTime) : now;
        if (!after.to().equals(before.to()) && after.to().isBefore(soonest)) {
            refuse("intakeTo", "intake-end-too-soon");
        }
    }

    /** What has begun can't begin at another time. */
    private void start(String field, TimeWindow before, TimeWindow after) {
        if (!after.from().equals(before.from())) {
            begun(field, before);
        }
    }

    private void begun(String field, @Nullable TimeWindow window) {
        if (window != null && !window.from().isAfter(now)) {
            refuse(field, BEGUN);
        }
    }

    /** Once begun, it can only be prolonged. */
    private void promised(String name, @Nullable TimeWindow before, @Nullable TimeWindow after) {
        if (before == null || after == null) {
            return;
        }
        start(name + "From", before, after);
        if (!before.from().isAfter(now) && after.to().isBefore(before.to())) {
            refuse(name + "To", "window-shortened");
        }
    }

    private void refuse(String field, String code) {
        refusals.add(new FieldRefusal(field, code));
    }
}
