package kz.bagalau.scheduling.duty.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import kz.bagalau.scheduling.duty.DutyOutcome;
import kz.bagalau.scheduling.duty.DutyRoster;
import kz.bagalau.starter.problem.ProblemException;
import kz.bagalau.starter.security.Caller;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Operator: duties")
@RestController
@RequestMapping("/api/scheduling/operator/duties")
@PreAuthorize("hasRole('NTC_OPERATOR')")
class OperatorDutyController {
    private final DutyRoster roster;
    private final Duties duties;

    OperatorDutyController(DutyRoster roster, Duties duties) {
        this.roster = roster;
        this.duties = duties;
    }

    @Operation(
            summary = "A page of a centre's duties on a day",
            description =
                    "Problems: validation-failed (centre: required, centre-code-invalid; date: required, format-invalid;"
                            + " page: page-invalid)")
    @GetMapping
    DutyPageResponse list(@Valid @ParameterObject DutyQuery query) {
        return duties.ofCentre(query);
    }

    @Operation(
            summary = "A page of the published slots that no administrator serves",
            description = "Problems: validation-failed (region: region-invalid, centre: centre-code-invalid,"
                    + " date: format-invalid, page: page-invalid)")
    @GetMapping("/gaps")
    GapPageResponse gaps(@Valid @ParameterObject GapQuery query) {
        return duties.gaps(query);
    }

    @Operation(
            summary = "Put somebody on duty in a slot, or in a whole centre for some time",
            description =
                    "Problems: validation-failed (accountId, role: required, format-invalid; accountId: staff-unknown, staff-lacks-role,"
                            + " both also for some seconds after the account was opened or the role given; slotId: slot-unknown; without slotId:"
                            + " centre: required, centre-code-invalid, centre-unknown, centre-closed; date, from, to: required, format-invalid; to:"
                            + " window-empty), duty-elsewhere, duty-other-role, duty-over (409)")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    DutyResponse assign(@RequestBody @Valid DutyRequest request, Caller caller) {
        return switch (assigned(request, caller.personId())) {
            case DutyOutcome.Done done -> duties.find(done.duty().id()).orElseThrow(ProblemException::notFound);
            case DutyOutcome.Elsewhere elsewhere -> throw conflict("duty-elsewhere");
            case DutyOutcome.OtherRole otherRole -> throw conflict("duty-other-role");
            case DutyOutcome.Over over -> throw conflict("duty-over");
            case DutyOutcome.UnknownSlot unknown -> throw ProblemException.field("slotId", "slot-unknown");
            case DutyOutcome.UnknownCentre unknown -> throw ProblemException.field("centre", "centre-unknown");
            case DutyOutcome.ClosedCentre closed -> throw ProblemException.field("centre", "centre-closed");
            case DutyOutcome.UnknownStaff unknown -> throw ProblemException.field("accountId", "staff-unknown");
            case DutyOutcome.RoleNotHeld notHeld -> throw ProblemException.field("accountId", "staff-lacks-role");
        };
    }

    private DutyOutcome assigned(DutyRequest request, UUID operator) {
        if (request.slotId() != null) {
            return roster.assign(request.accountId(), request.role(), request.slotId(), operator);
        }
        DutyRequest.Time time = request.toTime();
        return roster.assign(request.accountId(), request.role(), time.centre(), time.from(), time.to(), operator);
    }

    private static ProblemException conflict(String code) {
        return new ProblemException(HttpStatus.CONFLICT, code);
    }

    @Operation(summary = "Take somebody off duty", description = "Problems: not-found (404)")
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID id) {
        if (!roster.remove(id)) {
            throw ProblemException.notFound();
        }
    }
}
