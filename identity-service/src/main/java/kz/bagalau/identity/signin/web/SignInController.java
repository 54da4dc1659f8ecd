package kz.bagalau.identity.signin.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import kz.bagalau.identity.limit.ClientNetwork;
import kz.bagalau.identity.signin.PasswordSignIn;
import kz.bagalau.identity.signin.Proved;
import kz.bagalau.identity.signin.SignInOutcome.BadCredentials;
import kz.bagalau.identity.signin.SignInOutcome.SignedIn;
import kz.bagalau.identity.signin.SignInOutcome.TooManyFailures;
import kz.bagalau.identity.staff.SecondFactorRule;
import kz.bagalau.identity.staff.SecondStep;
import kz.bagalau.starter.problem.ProblemException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@PreAuthorize("permitAll()")
@Tag(name = "Sign-in", description = "Opens the provider's session; the browser then goes through the code flow")
class SignInController {
    private final PasswordSignIn signIn;
    private final ProviderSession session;
    private final SecondFactorRule secondFactors;

    SignInController(PasswordSignIn signIn, ProviderSession session, SecondFactorRule secondFactors) {
        this.signIn = signIn;
        this.session = session;
        this.secondFactors = secondFactors;
    }

    @PostMapping(path = "/id/login", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Signs in with e-mail and password",
            description = "204 and the cookie BAGALAU_ID; 200 when the second factor comes next; 400 validation-failed;"
                    + " 401 bad-credentials; 429 too-many-requests with Retry-After")
    @ApiResponse(responseCode = "204", description = "Signed in", content = @Content)
    @ApiResponse(responseCode = "200", description = "Not yet: the second factor comes next")
    ResponseEntity<NextStepResponse> signIn(
            @Valid @RequestBody SignInRequest body, HttpServletRequest request, HttpServletResponse response) {
        return switch (signIn.attempt(body.email(), body.password(), ClientNetwork.of(request))) {
            case SignedIn(var proved) -> afterPassword(proved, request, response);
            case BadCredentials() -> throw badCredentials();
            case TooManyFailures(var pause) -> throw ProblemException.tooManyRequests(pause);
        };
    }

    private ResponseEntity<NextStepResponse> afterPassword(
            Proved proved, HttpServletRequest request, HttpServletResponse response) {
        SecondStep next = secondFactors.stepOf(proved.accountId());
        if (next == SecondStep.NONE) {
            if (!session.open(proved, false, request, response)) {
                throw badCredentials();
            }
            return ResponseEntity.noContent().build();
        }
        session.awaitSecondFactor(proved, request);
        return ResponseEntity.ok(new NextStepResponse(next));
    }

    private static ProblemException badCredentials() {
        return new ProblemException(HttpStatus.UNAUTHORIZED, "bad-credentials");
    }
}
