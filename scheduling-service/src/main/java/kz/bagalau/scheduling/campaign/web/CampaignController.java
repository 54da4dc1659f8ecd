package kz.bagalau.scheduling.campaign.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import kz.bagalau.scheduling.campaign.CampaignProperties;
import kz.bagalau.scheduling.campaign.CampaignService;
import kz.bagalau.starter.problem.ProblemException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Campaign")
@RestController
@RequestMapping("/api/scheduling/campaigns")
@PreAuthorize("isAuthenticated()")
class CampaignController {
    private final CampaignService campaigns;
    private final CampaignProperties settings;
    private final Clock clock;

    CampaignController(CampaignService campaigns, CampaignProperties settings, Clock clock) {
        this.campaigns = campaigns;
        this.settings = settings;
        this.clock = clock;
    }

    @Operation(summary = "The open campaign with its windows", description = "Problems: no-campaign (404)")
    @GetMapping("/current")
    CampaignResponse current() {
        return campaigns
                .open()
                .map(campaign -> CampaignResponse.from(campaign, settings, clock.instant()))
                .orElseThrow(() -> new ProblemException(HttpStatus.NOT_FOUND, "no-campaign"));
    }
}
