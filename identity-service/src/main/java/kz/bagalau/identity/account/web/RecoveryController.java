package kz.bagalau.identity.account.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Map;
import kz.bagalau.identity.account.EmailAddress;
import kz.bagalau.identity.account.LinkPurpose;
import kz.bagalau.identity.account.PasswordLinks;
import kz.bagalau.identity.account.PasswordRecovery;
import kz.bagalau.identity.limit.ClientNetwork;
import kz.bagalau.identity.register.Iin;
import kz.bagalau.starter.problem.ProblemException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/identity/recoveries")
@PreAuthorize("permitAll()")
@Tag(name = "Recovery", description = "A new password for a forgotten one, by e-mail or by IIN (S0); open to everybody")
class RecoveryController {
    private final PasswordRecovery recovery;
    private final PasswordLinks links;
    private final UniformAnswers answers;

    RecoveryController(PasswordRecovery recovery, PasswordLinks links, UniformAnswers answers) {
        this.recovery = recovery;
        this.links = links;
        this.answers = answers;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary = "Mails a link to a new password to the address, if it has an account",
            description = "Always 202 after the same time, whether there is an account or not. 400 validation-failed:"
                    + " email required | email-invalid; 429 too-many-requests with Retry-After")
    Map<String, Object> byEmail(@Valid @RequestBody RecoverRequest request, HttpServletRequest http) {
        EmailAddress email = EmailAddress.parse(request.email()).orElseThrow();
        return answered(http, () -> recovery.request(email));
    }

    @PostMapping("/by-iin")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary = "Mails a link to a new password to the registered address of the person with the IIN",
            description = "Always 202 after the same time, whether there is an account or not; the address is not told."
                    + " 400 validation-failed: iin required | iin-invalid; 429 too-many-requests with Retry-After")
    Map<String, Object> byIin(@Valid @RequestBody RecoverByIinRequest request, HttpServletRequest http) {
        Iin iin = Iin.parse(request.iin()).orElseThrow(() -> ProblemException.field("iin", "iin-invalid"));
        return answered(http, () -> recovery.request(iin));
    }

    @GetMapping("/{token}")
    @Operation(summary = "What a link is worth", description = "404 link-unknown")
    LinkResponse look(@PathVariable String token) {
        return LinkAnswers.to(links.look(LinkPurpose.RECOVERY, token));
    }

    @PostMapping("/confirm")
    @Operation(
            summary = "Sets the new password; whoever is signed in must sign in again",
            description = "404 link-unknown, 410 link-expired, 409 link-used, 400 validation-failed: token required,"
                    + " password required | password-too-short | password-too-long | password-too-weak")
    ConfirmResponse confirm(@Valid @RequestBody ConfirmRequest request, HttpServletRequest http) {
        return LinkAnswers.to(
                links.follow(LinkPurpose.RECOVERY, request.token(), request.password(), ClientNetwork.of(http)));
    }

    private Map<String, Object> answered(HttpServletRequest http, Runnable work) {
        recovery.pauseOf(ClientNetwork.of(http)).ifPresent(pause -> {
            throw ProblemException.tooManyRequests(pause);
        });
        return answers.after(work);
    }
}
