package kz.bagalau.identity.signin.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import kz.bagalau.identity.signin.SignIns;
import kz.bagalau.starter.problem.ProblemException;
import kz.bagalau.starter.security.Caller;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/identity/me/sessions")
@PreAuthorize("isAuthenticated()")
@Tag(name = "Sessions", description = "Where the caller is signed in")
class SessionController {
    private final SignIns signIns;

    SessionController(SignIns signIns) {
        this.signIns = signIns;
    }

    @GetMapping
    @Operation(
            summary = "The caller's sessions, the one used last first",
            description = "lastSeenAt follows the use within the validity of an access token")
    List<SignInResponse> sessions(@Parameter(hidden = true) @AuthenticationPrincipal Jwt token) {
        String current = token.getClaimAsString("sid");
        return signIns.of(UUID.fromString(token.getSubject())).stream()
                .map(signIn -> SignInResponse.from(signIn, current))
                .toList();
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Signs out there", description = "404 not-found: no such session of the caller")
    void end(@PathVariable String id, Caller caller) {
        if (!signIns.end(caller.personId(), id)) {
            throw ProblemException.notFound();
        }
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Signs out everywhere, here too")
    void endAll(Caller caller) {
        signIns.endAll(caller.personId());
    }
}
