package kz.bagalau.identity.secondfactor.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import kz.bagalau.identity.secondfactor.CodeOutcome;
import kz.bagalau.identity.secondfactor.CodeOutcome.NothingToConfirm;
import kz.bagalau.identity.secondfactor.Enrolment;
import kz.bagalau.identity.secondfactor.ReplacementOutcome.Begun;
import kz.bagalau.identity.secondfactor.ReplacementOutcome.NothingToReplace;
import kz.bagalau.identity.secondfactor.ReplacementOutcome.TooManyAttempts;
import kz.bagalau.identity.secondfactor.ReplacementOutcome.WrongCode;
import kz.bagalau.identity.secondfactor.ReplacementOutcome.WrongPassword;
import kz.bagalau.identity.secondfactor.SecondFactorReplacement;
import kz.bagalau.starter.audit.AuditedObject;
import kz.bagalau.starter.problem.ProblemException;
import kz.bagalau.starter.security.Caller;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/identity/me/second-factor/replacement")
@PreAuthorize("isAuthenticated()")
@Tag(name = "Own second factor")
class ReplacementController {
    private final SecondFactorReplacement replacement;

    ReplacementController(SecondFactorReplacement replacement) {
        this.replacement = replacement;
    }

    @PostMapping
    @Operation(
            summary = "Begins to replace the authenticator: the present one works until the new one is confirmed",
            description =
                    "The code is the present authenticator's or a recovery code. Earlier replacements that wait end."
                            + " 400 validation-failed: currentPassword required | length-invalid | password-wrong, code required"
                            + " | length-invalid | code-wrong; 409 second-factor-not-set; 429 too-many-requests with Retry-After")
    Enrolment begin(@Valid @RequestBody BeginReplacementRequest request, Caller caller) {
        return switch (replacement.begin(caller.personId(), request.currentPassword(), request.code())) {
            case Begun(var enrolment, boolean byRecoveryCode) -> {
                AuditedObject.is(byRecoveryCode ? "recoveryCode" : "authenticator", caller.personId());
                yield enrolment;
            }
            case WrongPassword() -> throw ProblemException.field("currentPassword", "password-wrong");
            case WrongCode() -> throw ProblemException.field("code", "code-wrong");
            case NothingToReplace() -> throw new ProblemException(HttpStatus.CONFLICT, "second-factor-not-set");
            case TooManyAttempts(var pause) -> throw ProblemException.tooManyRequests(pause);
        };
    }

    @PostMapping("/confirmation")
    @Operation(
            summary = "Ends the replacement with a code of the new authenticator; answers new recovery codes",
            description =
                    "The earlier authenticator and recovery codes become worthless, the caller's other sessions end,"
                            + " and a mail tells the owner. 400 validation-failed: code required | length-invalid | code-wrong;"
                            + " 409 replacement-over: not begun, cancelled, or too late; 429 too-many-requests with Retry-After")
    RecoveryCodesResponse confirm(
            @Valid @RequestBody CodeRequest request, @Parameter(hidden = true) @AuthenticationPrincipal Jwt token) {
        CodeOutcome outcome =
                replacement.confirm(UUID.fromString(token.getSubject()), request.code(), token.getClaimAsString("sid"));
        if (outcome instanceof NothingToConfirm) {
            throw new ProblemException(HttpStatus.CONFLICT, "replacement-over");
        }
        return RecoveryCodesResponse.of(outcome);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Cancels a replacement that waits; without one nothing happens")
    void cancel(Caller caller) {
        replacement.cancel(caller.personId());
    }
}
