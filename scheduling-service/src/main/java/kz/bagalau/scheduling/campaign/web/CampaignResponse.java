package kz.bagalau.scheduling.campaign.web;

import java.time.Instant;
import java.util.UUID;
import kz.bagalau.scheduling.BilingualText;
import kz.bagalau.scheduling.campaign.Campaign;
import kz.bagalau.scheduling.campaign.CampaignProperties;
import kz.bagalau.scheduling.campaign.TimeWindow;
import org.jspecify.annotations.Nullable;

/**
 * The open campaign.
 *
 * @param appealFrom null in campaigns of old, as the other three
 * @param open whether applications are taken now
 */
record CampaignResponse(
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
        long holdMinutes,
        int editDeadlineHours,
        boolean open,
        Instant serverTime) {
    static CampaignResponse from(Campaign campaign, CampaignProperties settings, Instant now) {
        TimeWindow appeals = campaign.windows().appeals();
        TimeWindow attestation = campaign.windows().attestation();
        return new CampaignResponse(
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
                settings.holdTime().toMinutes(),
                campaign.editDeadlineHours(),
                campaign.takesApplications(now),
                now);
    }
}
