package kz.bagalau.identity.account.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Map;
import kz.bagalau.identity.account.EmailAddress;
import kz.bagalau.identity.account.LinkPurpose;
import kz.bagalau.identity.account.PasswordLinks;
import kz.bagalau.identity.account.RegistrationService;
import kz.bagalau.identity.limit.ClientNetwork;
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
@RequestMapping("/api/identity/registrations")
@PreAuthorize("permitAll()")
@Tag(name = "Registration", description = "By e-mail with a confirmation link (S0); open to everybody")
class RegistrationController {
    private final RegistrationService registrations;
    private final PasswordLinks links;
    private final UniformAnswers answers;

    RegistrationController(RegistrationService registrations, PasswordLinks links, UniformAnswers answers) {
        this.registrations = registrations;
        this.links = links;
        this.answers = answers;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary = "Registers an address",
            description =
                    "Always 202, whether the address has an account or not. 400 validation-failed: email required |"
                            + " email-invalid, locale required | locale-invalid")
    Map<String, Object> register(@Valid @RequestBody RegisterRequest request) {
        return answers.after(() -> registrations.register(addressIn(request.email()), request.locale()));
    }

    @PostMapping("/resend")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary = "Mails a fresh link; earlier ones become worthless",
            description = "Always 202. 400 validation-failed: email required | email-invalid")
    Map<String, Object> resend(@Valid @RequestBody ResendRequest request) {
        return answers.after(() -> registrations.resend(addressIn(request.email())));
    }

    @GetMapping("/{token}")
    @Operation(summary = "What a link is worth", description = "404 link-unknown")
    LinkResponse look(@PathVariable String token) {
        return LinkAnswers.to(links.look(LinkPurpose.CONFIRMATION, token));
    }

    @PostMapping("/confirm")
    @Operation(
            summary = "Confirms the address and sets the password",
            description = "404 link-unknown, 410 link-expired, 409 link-used, 400 validation-failed: token required,"
                    + " password required | password-too-short | password-too-long | password-too-weak")
    ConfirmResponse confirm(@Valid @RequestBody ConfirmRequest request, HttpServletRequest http) {
        return LinkAnswers.to(
                links.follow(LinkPurpose.CONFIRMATION, request.token(), request.password(), ClientNetwork.of(http)));
    }

    private static EmailAddress addressIn(String validated) {
        return EmailAddress.parse(validated).orElseThrow();
    }
}
