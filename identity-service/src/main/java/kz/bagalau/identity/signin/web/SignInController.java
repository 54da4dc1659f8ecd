package kz.bagalau.identity.signin.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import kz.bagalau.identity.signin.PasswordSignIn;
import kz.bagalau.identity.signin.SignInOutcome.BadCredentials;
import kz.bagalau.identity.signin.SignInOutcome.SignedIn;
import kz.bagalau.identity.signin.SignInOutcome.TooManyFailures;
import kz.bagalau.starter.problem.ProblemException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Sign-in", description = "Opens the provider's session; the browser then goes through the code flow")
class SignInController {
    private final PasswordSignIn signIn;
    private final ProviderSession session;

    SignInController(PasswordSignIn signIn, ProviderSession session) {
        this.signIn = signIn;
        this.session = session;
    }

    @PostMapping(path = "/id/login", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Signs in with e-mail and password",
            description = "204 and the cookie BAGALAU_ID; 400 validation-failed; 401 bad-credentials; 429"
                    + " too-many-requests with Retry-After")
    void signIn(@Valid @RequestBody SignInRequest body, HttpServletRequest request, HttpServletResponse response) {
        switch (signIn.attempt(body.email(), body.password(), request.getRemoteAddr())) {
            case SignedIn(var accountId) -> session.open(accountId, request, response);
            case BadCredentials() -> throw new ProblemException(HttpStatus.UNAUTHORIZED, "bad-credentials");
            case TooManyFailures(var pause) ->
                throw new ProblemException(HttpStatus.TOO_MANY_REQUESTS, "too-many-requests").retryAfter(pause);
        }
    }
}
