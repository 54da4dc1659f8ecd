package kz.bagalau.identity.account.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import kz.bagalau.identity.account.EmailChanges;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/identity/email-changes")
@PreAuthorize("permitAll()")
@Tag(
        name = "Change of address",
        description =
                "The link sent to the new address (S0); open to everybody, for it may be followed on another device")
class EmailChangeController {
    private final EmailChanges changes;

    EmailChangeController(EmailChanges changes) {
        this.changes = changes;
    }

    @GetMapping("/{token}")
    @Operation(summary = "The new address, and what the link is worth", description = "404 link-unknown")
    LinkResponse look(@PathVariable String token) {
        return LinkAnswers.to(changes.look(token));
    }

    @PostMapping("/confirm")
    @Operation(
            summary = "Makes the new address the account's; its owner signs in again with it",
            description = "404 link-unknown, 410 link-expired, 409 link-used | email-taken, 400 validation-failed:"
                    + " token required")
    ConfirmResponse confirm(@Valid @RequestBody FollowRequest request) {
        return LinkAnswers.to(changes.follow(request.token()));
    }
}
