package kz.bagalau.scheduling.campaign.web;

import java.time.Instant;
import java.util.UUID;
import kz.bagalau.scheduling.BilingualText;
import kz.bagalau.scheduling.campaign.Campaign;
import kz.bagalau.scheduling.campaign.CampaignProperties;

/**
 * The open campaign.
 *
 * @param open whether applications are taken now
 */
record CampaignResponse(
        UUID id,
        BilingualText name,
        Instant intakeFrom,
        Instant intakeTo,
        Instant testFrom,
        Instant testTo,
        long holdMinutes,
        int editDeadlineHours,
        boolean open,
        Instant serverTime) {
    static CampaignResponse from(Campaign campaign, CampaignProperties settings, Instant now) {
        return new CampaignResponse(
                campaign.id(),
                campaign.name(),
                campaign.intake().from(),
                campaign.intake().to(),
                campaign.tests().from(),
                campaign.tests().to(),
                settings.holdTime().toMinutes(),
                campaign.editDeadlineHours(),
                campaign.takesApplications(now),
                now);
    }
}
