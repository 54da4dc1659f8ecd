package kz.bagalau.identity.secondfactor.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import kz.bagalau.identity.secondfactor.Enrolment;
import kz.bagalau.identity.secondfactor.SecondFactorService;
import kz.bagalau.identity.secondfactor.SecondFactorState;
import kz.bagalau.starter.problem.ProblemException;
import kz.bagalau.starter.security.Caller;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/identity/me/second-factor")
@PreAuthorize("isAuthenticated()")
@Tag(name = "Own second factor", description = "Authenticator and recovery codes of the caller")
class OwnSecondFactorController {
    private final SecondFactorService secondFactors;

    OwnSecondFactorController(SecondFactorService secondFactors) {
        this.secondFactors = secondFactors;
    }

    @GetMapping
    @Operation(summary = "Since when there is one, and how many recovery codes are left")
    SecondFactorState state(Caller caller) {
        return secondFactors.state(caller.personId());
    }

    @PostMapping("/enrolment")
    @Operation(
            summary = "Begins the enrolment with a fresh secret",
            description = "Counts only once confirmed. 409 second-factor-set")
    Enrolment begin(Caller caller) {
        return secondFactors
                .begin(caller.personId())
                .orElseThrow(() -> new ProblemException(HttpStatus.CONFLICT, "second-factor-set"));
    }

    @PostMapping("/enrolment/confirmation")
    @Operation(
            summary = "Confirms the enrolment with a code; answers the recovery codes",
            description = "400 validation-failed: code required | code-wrong; 409 second-factor-not-begun; 429"
                    + " too-many-requests")
    RecoveryCodesResponse confirm(@Valid @RequestBody CodeRequest request, Caller caller) {
        return RecoveryCodesResponse.of(secondFactors.confirm(caller.personId(), request.code()));
    }

    @PostMapping("/recovery-codes")
    @Operation(
            summary = "Makes the recovery codes anew; earlier ones become worthless",
            description = "400 validation-failed: code required | code-wrong (a recovery code is none); 429"
                    + " too-many-requests")
    RecoveryCodesResponse renew(@Valid @RequestBody CodeRequest request, Caller caller) {
        return RecoveryCodesResponse.of(secondFactors.renewRecoveryCodes(caller.personId(), request.code()));
    }
}
