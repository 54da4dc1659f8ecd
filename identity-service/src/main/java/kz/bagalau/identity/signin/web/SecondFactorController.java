package kz.bagalau.identity.signin.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import kz.bagalau.identity.secondfactor.Enrolment;
import kz.bagalau.identity.secondfactor.SecondFactorService;
import kz.bagalau.identity.secondfactor.web.CodeRequest;
import kz.bagalau.identity.secondfactor.web.RecoveryCodesResponse;
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

    SecondFactorController(SecondFactorService secondFactors, ProviderSession session) {
        this.secondFactors = secondFactors;
        this.session = session;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Signs in with a code of the authenticator or a recovery code",
            description = "204 and the cookie BAGALAU_ID; 400 validation-failed: code required | code-wrong (also one"
                    + " that was taken before); 409 sign-in-over; 429 too-many-requests with Retry-After")
    void code(@Valid @RequestBody CodeRequest body, HttpServletRequest request, HttpServletResponse response) {
        UUID account = awaited(request);
        RecoveryCodesResponse.of(secondFactors.check(account, body.code()));
        session.open(account, true, request, response);
    }

    @PostMapping("/enrolment")
    @Operation(
            summary = "Begins the enrolment that the account needs",
            description = "409 sign-in-over, second-factor-set")
    Enrolment begin(HttpServletRequest request) {
        return secondFactors
                .begin(awaited(request))
                .orElseThrow(() -> new ProblemException(HttpStatus.CONFLICT, "second-factor-set"));
    }

    @PostMapping("/enrolment/confirmation")
    @Operation(
            summary = "Ends the enrolment with a code, and signs in; answers the recovery codes",
            description = "200 and the cookie BAGALAU_ID; 400 validation-failed: code required | code-wrong; 409"
                    + " sign-in-over, second-factor-not-begun; 429 too-many-requests with Retry-After")
    RecoveryCodesResponse confirm(
            @Valid @RequestBody CodeRequest body, HttpServletRequest request, HttpServletResponse response) {
        UUID account = awaited(request);
        RecoveryCodesResponse codes = RecoveryCodesResponse.of(secondFactors.confirm(account, body.code()));
        session.open(account, true, request, response);
        return codes;
    }

    private UUID awaited(HttpServletRequest request) {
        return session.awaited(request).orElseThrow(() -> new ProblemException(HttpStatus.CONFLICT, "sign-in-over"));
    }
}
