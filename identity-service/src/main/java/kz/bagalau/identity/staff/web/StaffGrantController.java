package kz.bagalau.identity.staff.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import kz.bagalau.identity.staff.GrantChange;
import kz.bagalau.identity.staff.GrantOutcome.AccountUnknown;
import kz.bagalau.identity.staff.GrantOutcome.AlreadyGiven;
import kz.bagalau.identity.staff.GrantOutcome.Given;
import kz.bagalau.identity.staff.GrantOutcome.Refused;
import kz.bagalau.identity.staff.ScopeFault;
import kz.bagalau.identity.staff.StaffAdministration;
import kz.bagalau.starter.problem.ProblemException;
import kz.bagalau.starter.security.Caller;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/identity/staff")
@PreAuthorize("hasRole('ADMINISTRATOR')")
@Tag(name = "Staff roles", description = "For administrators; a change counts with the next token, within five minutes")
class StaffGrantController {
    private final StaffAdministration administration;

    StaffGrantController(StaffAdministration administration) {
        this.administration = administration;
    }

    @PostMapping("/accounts/{accountId}/grants")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Gives a role",
            description = "404 not-found; 409 role-given; 400 validation-failed: role required, each part of the scope"
                    + " required | format-invalid | not-for-role, firstDay and lastDay day-over | period-invalid")
    CreatedResponse give(@PathVariable UUID accountId, @Valid @RequestBody GiveRoleRequest request, Caller caller) {
        return switch (administration.give(
                accountId, request.role(), request.scope(), request.days(), caller.personId())) {
            case Given(UUID id) -> new CreatedResponse(id);
            case AccountUnknown() -> throw ProblemException.notFound();
            case AlreadyGiven() -> throw new ProblemException(HttpStatus.CONFLICT, "role-given");
            case Refused(List<ScopeFault> faults) -> throw refused(faults);
        };
    }

    @PutMapping("/grants/{grantId}/last-day")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Changes the last day of a role",
            description = "404 not-found; 409 grant-revoked, own-administration, last-administrator; 400"
                    + " validation-failed: lastDay period-invalid")
    void changeLastDay(@PathVariable UUID grantId, @RequestBody LastDayRequest request, Caller caller) {
        answer(administration.changeLastDay(grantId, request.lastDay(), caller.personId()));
    }

    @DeleteMapping("/grants/{grantId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Takes a role away",
            description = "404 not-found; 409 grant-revoked, own-administration, last-administrator")
    void revoke(@PathVariable UUID grantId, Caller caller) {
        answer(administration.revoke(grantId, caller.personId()));
    }

    private static void answer(GrantChange change) {
        switch (change) {
            case DONE -> {}
            case UNKNOWN -> throw ProblemException.notFound();
            case PERIOD_INVALID -> throw ProblemException.field("lastDay", "period-invalid");
            case REVOKED -> throw new ProblemException(HttpStatus.CONFLICT, "grant-revoked");
            case OWN_ADMINISTRATION -> throw new ProblemException(HttpStatus.CONFLICT, "own-administration");
            case LAST_ADMINISTRATOR -> throw new ProblemException(HttpStatus.CONFLICT, "last-administrator");
        }
    }

    private static ProblemException refused(List<ScopeFault> faults) {
        ProblemException problem = new ProblemException(HttpStatus.BAD_REQUEST, "validation-failed");
        faults.forEach(fault -> problem.withField(fault.field(), fault.code()));
        return problem;
    }
}
