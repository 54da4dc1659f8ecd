package kz.bagalau.application.attestee.web;

import static java.util.Objects.requireNonNull;
import static kz.bagalau.application.attestee.web.ServedRegions.CHAIR;
import static kz.bagalau.application.attestee.web.ServedRegions.SECRETARY;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import kz.bagalau.application.attestee.AttesteeApproval;
import kz.bagalau.application.attestee.AttesteeDrafts;
import kz.bagalau.application.attestee.AttesteePage;
import kz.bagalau.application.attestee.AttesteeReview;
import kz.bagalau.application.attestee.DraftSummary;
import kz.bagalau.application.attestee.ListRevision;
import kz.bagalau.starter.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** For the regional bodies; another region's list is not found. */
@Tag(name = "Attestees", description = "Teachers to be attested, region by region (S3 2.1)")
@RestController
@RequestMapping("/api/applications/attestees")
@PreAuthorize("hasAnyRole('COMMISSION_SECRETARY', 'COMMISSION_CHAIR')")
class AttesteeController {
    private final ServedRegions served;
    private final AttesteeDrafts drafts;
    private final AttesteeReview review;
    private final AttesteeApproval approval;

    AttesteeController(ServedRegions served, AttesteeDrafts drafts, AttesteeReview review, AttesteeApproval approval) {
        this.served = served;
        this.drafts = drafts;
        this.review = review;
        this.approval = approval;
    }

    @Operation(summary = "The regions whose lists I may see, and approve")
    @GetMapping
    RegionsResponse regions(Caller caller) {
        return new RegionsResponse(served.of(caller, SECRETARY, CHAIR), served.of(caller, CHAIR));
    }

    @Operation(
            summary =
                    "The list as it follows from the applications now: counts, what differs from the last approval, all approvals",
            description = "404 not-found, also for a region of others and without a campaign")
    @GetMapping("/{region}")
    DraftSummary summary(
            Caller caller, @PathVariable String region, @RequestParam(required = false) @Nullable UUID campaign) {
        return drafts.summary(served.list(caller, region, campaign, SECRETARY, CHAIR));
    }

    @Operation(summary = "A page of its lines, with those that were taken off", description = "404 not-found")
    @GetMapping("/{region}/lines")
    AttesteePage lines(
            Caller caller,
            @PathVariable String region,
            @RequestParam(required = false) @Nullable UUID campaign,
            @RequestParam(required = false) @Nullable UUID after) {
        return drafts.page(served.list(caller, region, campaign, SECRETARY, CHAIR), after);
    }

    @Operation(
            summary = "Take a line off, with a reason",
            description = "400 validation-failed (reason: required, length-invalid); 404 not-found")
    @PutMapping("/{region}/exclusions/{applicationId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void exclude(
            Caller caller,
            @PathVariable String region,
            @PathVariable UUID applicationId,
            @RequestBody @Valid ExclusionRequest request) {
        String own = served.require(caller, region, SECRETARY, CHAIR);
        review.exclude(own, applicationId, requireNonNull(request.reason()).strip(), caller.personId());
    }

    @Operation(summary = "Put a line back", description = "404 not-found")
    @DeleteMapping("/{region}/exclusions/{applicationId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void restore(Caller caller, @PathVariable String region, @PathVariable UUID applicationId) {
        review.restore(served.require(caller, region, SECRETARY, CHAIR), applicationId);
    }

    @Operation(
            summary = "Approve the list as it was seen: it is kept, later changes make a further revision",
            description =
                    "400 validation-failed (digest: required); 404 not-found; 409 list-outdated, list-empty, list-unchanged")
    @PostMapping("/{region}/revisions")
    @PreAuthorize("hasRole('COMMISSION_CHAIR')")
    @ResponseStatus(HttpStatus.CREATED)
    ListRevision approve(Caller caller, @PathVariable String region, @RequestBody @Valid ApprovalRequest request) {
        return approval.approve(
                served.list(caller, region, request.campaign(), CHAIR),
                requireNonNull(request.digest()),
                caller.personId());
    }

    @Operation(
            summary = "Send an approved list to the authorised body; a second time nothing is sent",
            description = "404 not-found; 409 list-superseded when a later revision was approved")
    @PostMapping("/{region}/revisions/{revision}/sending")
    @PreAuthorize("hasRole('COMMISSION_CHAIR')")
    ListRevision send(
            Caller caller,
            @PathVariable String region,
            @PathVariable int revision,
            @RequestParam(required = false) @Nullable UUID campaign) {
        return approval.send(served.list(caller, region, campaign, CHAIR), revision, caller.personId());
    }
}
