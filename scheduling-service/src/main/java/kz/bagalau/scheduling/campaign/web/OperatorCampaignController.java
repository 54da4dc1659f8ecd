package kz.bagalau.scheduling.campaign.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import kz.bagalau.scheduling.PageQuery;
import kz.bagalau.scheduling.campaign.Campaign;
import kz.bagalau.scheduling.campaign.CampaignChanges;
import kz.bagalau.scheduling.campaign.CampaignOutcome;
import kz.bagalau.scheduling.campaign.CampaignService;
import kz.bagalau.starter.problem.ProblemException;
import kz.bagalau.starter.problem.ProblemTexts;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Operator: campaigns")
@RestController
@RequestMapping("/api/scheduling/operator/campaigns")
@PreAuthorize("hasRole('NTC_OPERATOR')")
class OperatorCampaignController {
    private static final String INVALID =
            "validation-failed (name, intakeFrom … attestationTo: required, format-invalid, window-empty,"
                    + " tests-before-intake, intake-after-tests, appeals-before-tests, appeals-end-before-tests, attestation-before-tests,"
                    + " attestation-ends-before-appeals; editDeadlineHours: edit-deadline-invalid";

    private final CampaignService campaigns;
    private final CampaignChanges changes;
    private final ProblemTexts texts;

    OperatorCampaignController(CampaignService campaigns, CampaignChanges changes, ProblemTexts texts) {
        this.campaigns = campaigns;
        this.changes = changes;
        this.texts = texts;
    }

    @Operation(
            summary = "A page of all campaigns, the latest intake first",
            description = "Problems: validation-failed (page: page-invalid)")
    @GetMapping
    CampaignPageResponse list(@Valid @ParameterObject PageQuery query) {
        return new CampaignPageResponse(
                campaigns.page(query.number(), PageQuery.SIZE).stream()
                        .map(this::response)
                        .toList(),
                query.number(),
                PageQuery.SIZE,
                campaigns.count());
    }

    @Operation(summary = "A campaign", description = "Problems: not-found (404)")
    @GetMapping("/{id}")
    OperatorCampaignResponse get(@PathVariable UUID id) {
        return campaigns.find(id).map(this::response).orElseThrow(ProblemException::notFound);
    }

    @Operation(summary = "Make a draft", description = "Problems: " + INVALID + ")")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    OperatorCampaignResponse draft(@RequestBody @Valid CampaignRequest request) {
        return answer(campaigns.draft(request.toPlan()));
    }

    @Operation(
            summary = "Change a draft, or amend what is published without taking away what people rely on",
            description =
                    "Problems: " + INVALID
                            + ", edit-deadline-fixed; version: required; published ones: window-begun, window-shortened, intake-end-too-soon,"
                            + " window-leaves-bookings), not-found (404), conflict (409, changed meanwhile), campaign-over (409)")
    @PutMapping("/{id}")
    OperatorCampaignResponse change(@PathVariable UUID id, @RequestBody @Valid CampaignRequest request) {
        if (request.version() == null) {
            throw ProblemException.field("version", "required");
        }
        return answer(changes.change(id, request.version(), request.toPlan()));
    }

    @Operation(
            summary = "Open a draft to everyone",
            description =
                    "Problems: validation-failed (version: required), not-found (404), conflict (409, changed meanwhile),"
                            + " campaign-not-draft, another-campaign-open, intake-over (409)")
    @PostMapping("/{id}/publish")
    OperatorCampaignResponse publish(@PathVariable UUID id, @RequestBody @Valid VersionRequest request) {
        return answer(changes.publish(id, request.version()));
    }

    @Operation(
            summary = "Close a campaign in which nobody waits for a test any more",
            description =
                    "Problems: validation-failed (version: required), not-found (404), conflict (409, changed meanwhile),"
                            + " campaign-not-open, intake-runs, campaign-has-bookings (409)")
    @PostMapping("/{id}/close")
    OperatorCampaignResponse close(@PathVariable UUID id, @RequestBody @Valid VersionRequest request) {
        return answer(changes.close(id, request.version()));
    }

    private OperatorCampaignResponse response(Campaign campaign) {
        return OperatorCampaignResponse.from(campaign, changes.fixed(campaign), texts);
    }

    private OperatorCampaignResponse answer(CampaignOutcome outcome) {
        return switch (outcome) {
            case CampaignOutcome.Done done -> response(done.campaign());
            case CampaignOutcome.Invalid invalid -> {
                ProblemException problem = new ProblemException(HttpStatus.BAD_REQUEST, "validation-failed");
                invalid.refusals().forEach(refusal -> problem.withField(refusal.field(), refusal.code()));
                throw problem;
            }
            case CampaignOutcome.Refused refused -> throw new ProblemException(HttpStatus.CONFLICT, refused.code());
            case CampaignOutcome.Stale stale -> throw new OptimisticLockingFailureException("changed meanwhile");
            case CampaignOutcome.Unknown unknown -> throw ProblemException.notFound();
        };
    }
}
