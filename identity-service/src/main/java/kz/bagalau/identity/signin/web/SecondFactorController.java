package kz.bagalau.identity.signin.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import kz.bagalau.identity.account.AccountService;
import kz.bagalau.identity.account.AccountView;
import kz.bagalau.identity.secondfactor.CodeOutcome;
import kz.bagalau.identity.secondfactor.CodeOutcome.Passed;
import kz.bagalau.identity.secondfactor.Enrolment;
import kz.bagalau.identity.secondfactor.SecondFactorService;
import kz.bagalau.identity.secondfactor.web.CodeRequest;
import kz.bagalau.identity.secondfactor.web.RecoveryCodesResponse;
import kz.bagalau.identity.signin.Proved;
import kz.bagalau.identity.staff.StaffService;
import kz.bagalau.starter.audit.AuditedActor;
import kz.bagalau.starter.audit.AuditedObject;
import kz.bagalau.starter.problem.ProblemException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/id/second-factor")
@PreAuthorize("permitAll()")
@Tag(name = "Second step of the sign-in", description = "Within ten minutes after the password; 409 sign-in-over later")
class SecondFactorController {
    private final SecondFactorService secondFactors;
    private final ProviderSession session;
    private final StaffService staff;
    private final AccountService accounts;
    private final AuditedActor actor;

    SecondFactorController(
            SecondFactorService secondFactors,
            ProviderSession session,
            StaffService staff,
            AccountService accounts,
            AuditedActor actor) {
        this.secondFactors = secondFactors;
        this.session = session;
        this.staff = staff;
        this.accounts = accounts;
        this.actor = actor;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Signs in with a code of the authenticator or a recovery code",
            description = "204 and the cookie BAGALAU_ID; 400 validation-failed: code required | code-wrong (also one"
                    + " that was taken before); 409 sign-in-over; 429 too-many-requests with Retry-After")
    void code(@Valid @RequestBody CodeRequest body, HttpServletRequest request, HttpServletResponse response) {
        Proved proved = awaited(request);
        CodeOutcome outcome = secondFactors.check(proved.accountId(), body.code());
        if (outcome instanceof Passed passed) {
            AuditedObject.is(passed.byRecoveryCode() ? "recoveryCode" : "authenticator", proved.accountId());
        }
        RecoveryCodesResponse.of(outcome);
        open(proved, request, response);
    }

    @PostMapping("/enrolment")
    @Operation(
            summary = "Begins the enrolment that the account needs",
            description = "409 sign-in-over, second-factor-set")
    Enrolment begin(HttpServletRequest request) {
        return secondFactors
                .begin(awaited(request).accountId())
                .orElseThrow(() -> new ProblemException(HttpStatus.CONFLICT, "second-factor-set"));
    }

    @PostMapping("/enrolment/confirmation")
    @Operation(
            summary = "Ends the enrolment with a code, and signs in; answers the recovery codes",
            description = "200 and the cookie BAGALAU_ID; 400 validation-failed: code required | code-wrong; 409"
                    + " sign-in-over, second-factor-not-begun; 429 too-many-requests with Retry-After")
    RecoveryCodesResponse confirm(
            @Valid @RequestBody CodeRequest body, HttpServletRequest request, HttpServletResponse response) {
        Proved proved = awaited(request);
        RecoveryCodesResponse codes = RecoveryCodesResponse.of(secondFactors.confirm(proved.accountId(), body.code()));
        open(proved, request, response);
        return codes;
    }

    /** Whose second step it is; from here on it stands in the audit, if he is of the staff. */
    private Proved awaited(HttpServletRequest request) {
        Proved proved = session.awaited(request).orElseThrow(SecondFactorController::over);
        AccountView account = accounts.find(proved.accountId()).orElseThrow(SecondFactorController::over);
        actor.is(account.id(), staff.authoritiesOf(account).roles(), request);
        return proved;
    }

    private void open(Proved proved, HttpServletRequest request, HttpServletResponse response) {
        if (!session.open(proved, true, request, response)) {
            throw over();
        }
    }

    private static ProblemException over() {
        return new ProblemException(HttpStatus.CONFLICT, "sign-in-over");
    }
}
