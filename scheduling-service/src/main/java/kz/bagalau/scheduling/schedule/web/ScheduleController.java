package kz.bagalau.scheduling.schedule.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import kz.bagalau.scheduling.campaign.Campaign;
import kz.bagalau.scheduling.campaign.CampaignService;
import kz.bagalau.starter.problem.ProblemException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Operator: schedule")
@RestController
@RequestMapping("/api/scheduling/operator")
@PreAuthorize("hasAnyRole('NTC_OPERATOR', 'MINISTRY_ANALYST')")
class ScheduleController {
    private static final String CSV = "text/csv";

    private final CampaignService campaigns;
    private final ScheduleFile file;

    ScheduleController(CampaignService campaigns, ScheduleFile file) {
        this.campaigns = campaigns;
        this.file = file;
    }

    @Operation(
            summary = "The published schedule of the open campaign, for MDOBK and TKBD (S1 7.9)",
            description = "Problems: no-campaign (404)")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = CSV, schema = @Schema(type = "string")))
    @GetMapping("/schedule.csv")
    void schedule(HttpServletResponse response) throws IOException {
        Campaign campaign =
                campaigns.open().orElseThrow(() -> new ProblemException(HttpStatus.NOT_FOUND, "no-campaign"));
        response.setContentType(CSV);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename("schedule.csv").build().toString());
        file.write(campaign.id(), response.getWriter());
    }
}
