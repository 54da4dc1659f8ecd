package kz.bagalau.application.application.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import kz.bagalau.application.application.ApplicationQueries;
import kz.bagalau.application.application.ApplicationStatus;
import kz.bagalau.application.application.ChangeApplication;
import kz.bagalau.application.application.ChangeService;
import kz.bagalau.application.application.StatusWaiting;
import kz.bagalau.application.application.SubmissionService;
import kz.bagalau.application.application.SubmitApplication;
import kz.bagalau.application.application.WithdrawalService;
import kz.bagalau.starter.problem.ProblemException;
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
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Applications")
@RestController
@RequestMapping("/api/applications")
@PreAuthorize("hasRole('TEACHER')")
class ApplicationController {
    private final SubmissionService submissions;
    private final ChangeService changes;
    private final WithdrawalService withdrawals;
    private final ApplicationQueries queries;
    private final StatusWaiting waiting;

    ApplicationController(
            SubmissionService submissions,
            ChangeService changes,
            WithdrawalService withdrawals,
            ApplicationQueries queries,
            StatusWaiting waiting) {
        this.submissions = submissions;
        this.changes = changes;
        this.withdrawals = withdrawals;
        this.queries = queries;
        this.waiting = waiting;
    }

    @Operation(
            summary = "Submit; the same key and form give the same answer",
            description = "400 validation-failed with a code for each field; 409 application-exists, hold-gone, "
                    + "campaign-closed, idempotency-conflict")
    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    ReceiptResponse submit(
            Caller caller,
            @RequestHeader("Idempotency-Key") UUID idempotencyKey,
            @RequestBody @Valid SubmitApplicationRequest request) {
        var receipt = submissions.submit(
                new SubmitApplication(caller.personId(), idempotencyKey, request.toForm(), request.agreementVersion()));
        return ReceiptResponse.of(receipt, ApplicationStatus.SUBMITTED);
    }

    @Operation(summary = "My applications, newest first")
    @GetMapping
    List<ApplicationCardResponse> mine(Caller caller) {
        return queries.mine(caller.personId()).stream()
                .map(ApplicationCardResponse::from)
                .toList();
    }

    @Operation(
            summary = "One of mine with its history",
            description =
                    "With waitForChangeFrom the answer waits up to five seconds for the application to leave that "
                            + "status. 404 not-found, also for another person's")
    @GetMapping("/{id}")
    ApplicationResponse find(
            Caller caller,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable ApplicationStatus waitForChangeFrom) {
        if (waitForChangeFrom != null) {
            waiting.awaitChangeFrom(waitForChangeFrom, caller.personId(), id);
        }
        return queries.find(caller.personId(), id)
                .map(ApplicationResponse::from)
                .orElseThrow(ProblemException::notFound);
    }

    @Operation(
            summary = "The agreement that one of mine was submitted with, in the version that was accepted",
            description = "404 not-found, also for another person's")
    @GetMapping("/{id}/agreement")
    AgreedTextResponse agreement(Caller caller, @PathVariable UUID id) {
        return queries.agreed(caller.personId(), id)
                .map(AgreedTextResponse::from)
                .orElseThrow(ProblemException::notFound);
    }

    @Operation(
            summary = "Change all but the seat and its language",
            description =
                    "404 not-found; 409 stale-version when it is otherwise than the version that was seen, edit-too-late after "
                            + "the deadline, not-editable when it has ended; 400 validation-failed with a code for each field")
    @PutMapping("/{id}")
    ApplicationResponse change(
            Caller caller, @PathVariable UUID id, @RequestBody @Valid ChangeApplicationRequest request) {
        changes.change(new ChangeApplication(caller.personId(), id, request.version(), request.toForm()));
        return queries.find(caller.personId(), id)
                .map(ApplicationResponse::from)
                .orElseThrow(ProblemException::notFound);
    }

    @Operation(
            summary = "Delete; a second time gives the same answer",
            description = "404 not-found; 409 too-late after the deadline, not-deletable when it has ended otherwise")
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.ACCEPTED)
    ReceiptResponse withdraw(Caller caller, @PathVariable UUID id) {
        return ReceiptResponse.of(withdrawals.withdraw(caller.personId(), id), ApplicationStatus.WITHDRAWN);
    }
}
