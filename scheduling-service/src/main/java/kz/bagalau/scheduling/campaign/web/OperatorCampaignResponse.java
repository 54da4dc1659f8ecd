package kz.bagalau.scheduling.campaign.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.bagalau.scheduling.BilingualText;
import kz.bagalau.scheduling.campaign.Campaign;
import kz.bagalau.scheduling.campaign.CampaignStatus;
import kz.bagalau.scheduling.campaign.FieldRefusal;
import kz.bagalau.scheduling.campaign.TimeWindow;
import kz.bagalau.starter.problem.LocalizedMessage;
import kz.bagalau.starter.problem.ProblemTexts;
import org.jspecify.annotations.Nullable;

/**
 * A campaign as operators see it.
 *
 * @param appealFrom null in campaigns of old, as the other three
 * @param version for the next change
 * @param fixed what can't change any more while it is open
 */
record OperatorCampaignResponse(
        UUID id,
        BilingualText name,
        Instant intakeFrom,
        Instant intakeTo,
        Instant testFrom,
        Instant testTo,
        @Nullable Instant appealFrom,
        @Nullable Instant appealTo,
        @Nullable Instant attestationFrom,
        @Nullable Instant attestationTo,
        int editDeadlineHours,
        CampaignStatus status,
        @Nullable Instant closedAt,
        long version,
        List<FixedField> fixed) {
    /**
     * A field that stays as it is.
     *
     * @param code why: window-begun or edit-deadline-fixed
     */
    record FixedField(String field, String code, LocalizedMessage text) {
        static FixedField from(FieldRefusal refusal, ProblemTexts texts) {
            return new FixedField(refusal.field(), refusal.code(), texts.of(refusal.code()));
        }
    }

    static OperatorCampaignResponse from(Campaign campaign, List<FieldRefusal> fixed, ProblemTexts texts) {
        TimeWindow appeals = campaign.windows().appeals();
        TimeWindow attestation = campaign.windows().attestation();
        return new OperatorCampaignResponse(
                campaign.id(),
                campaign.name(),
                campaign.intake().from(),
                campaign.intake().to(),
                campaign.tests().from(),
                campaign.tests().to(),
                appeals == null ? null : appeals.from(),
                appeals == null ? null : appeals.to(),
                attestation == null ? null : attestation.from(),
                attestation == null ? null : attestation.to(),
                campaign.editDeadlineHours(),
                campaign.status(),
                campaign.closedAt(),
                campaign.version(),
                fixed.stream().map(refusal -> FixedField.from(refusal, texts)).toList());
    }
}
