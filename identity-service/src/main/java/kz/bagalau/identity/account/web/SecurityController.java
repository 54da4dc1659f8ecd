package kz.bagalau.identity.account.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.UUID;
import kz.bagalau.identity.account.AccountErasure;
import kz.bagalau.identity.account.EmailAddress;
import kz.bagalau.identity.account.EmailChanges;
import kz.bagalau.identity.account.PasswordChange;
import kz.bagalau.identity.account.SecurityOutcome;
import kz.bagalau.identity.account.SecurityOutcome.Accepted;
import kz.bagalau.identity.account.SecurityOutcome.NewPasswordRefused;
import kz.bagalau.identity.account.SecurityOutcome.RolesHeld;
import kz.bagalau.identity.account.SecurityOutcome.SameEmail;
import kz.bagalau.identity.account.SecurityOutcome.TooManyAttempts;
import kz.bagalau.identity.account.SecurityOutcome.WrongPassword;
import kz.bagalau.starter.problem.ProblemException;
import kz.bagalau.starter.security.Caller;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/identity/me")
@PreAuthorize("isAuthenticated()")
@Tag(name = "Security", description = "What only who knows the current password may change (S0)")
class SecurityController {
    private final PasswordChange passwords;
    private final EmailChanges emails;
    private final AccountErasure erasure;
    private final UniformAnswers answers;

    SecurityController(PasswordChange passwords, EmailChanges emails, AccountErasure erasure, UniformAnswers answers) {
        this.passwords = passwords;
        this.emails = emails;
        this.erasure = erasure;
        this.answers = answers;
    }

    @PutMapping("/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Changes the password; the caller's other sessions end",
            description = "400 validation-failed: currentPassword required | length-invalid | password-wrong,"
                    + " newPassword required | password-too-short | password-too-long | password-too-weak;"
                    + " 429 too-many-requests with Retry-After")
    void changePassword(
            @Valid @RequestBody ChangePasswordRequest request,
            @Parameter(hidden = true) @AuthenticationPrincipal Jwt token) {
        UUID account = UUID.fromString(token.getSubject());
        refuse(passwords.change(
                account, request.currentPassword(), request.newPassword(), token.getClaimAsString("sid")));
    }

    @PostMapping("/email")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary =
                    "Mails a link to the new address and a notice to the present one; nothing changes before it is followed",
            description = "Always 202, whether the new address has an account or not. 400 validation-failed:"
                    + " currentPassword required | length-invalid | password-wrong, email required | email-invalid |"
                    + " email-same; 429 too-many-requests with Retry-After")
    Map<String, Object> changeEmail(@Valid @RequestBody ChangeEmailRequest request, Caller caller) {
        EmailAddress email = EmailAddress.parse(request.email()).orElseThrow();
        return answers.after(() -> refuse(emails.request(caller.personId(), request.currentPassword(), email)));
    }

    @PostMapping("/erasure")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Erases the account and what is known of its owner, in all services; all sessions end",
            description = "400 validation-failed: currentPassword required | length-invalid | password-wrong;"
                    + " 409 roles-held: an administrator must end the account's roles first;"
                    + " 429 too-many-requests with Retry-After")
    void erase(@Valid @RequestBody EraseRequest request, Caller caller) {
        refuse(erasure.erase(caller.personId(), request.currentPassword()));
    }

    private static void refuse(SecurityOutcome outcome) {
        switch (outcome) {
            case Accepted() -> {}
            case WrongPassword() -> throw ProblemException.field("currentPassword", "password-wrong");
            case NewPasswordRefused(String code) -> throw ProblemException.field("newPassword", code);
            case SameEmail() -> throw ProblemException.field("email", "email-same");
            case RolesHeld() -> throw new ProblemException(HttpStatus.CONFLICT, "roles-held");
            case TooManyAttempts(var pause) -> throw ProblemException.tooManyRequests(pause);
        }
    }
}
