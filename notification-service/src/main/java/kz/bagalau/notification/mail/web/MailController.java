package kz.bagalau.notification.mail.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import kz.bagalau.notification.mail.MailState;
import kz.bagalau.notification.mail.OperatorMails;
import kz.bagalau.starter.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The operator's page of mails. */
@RestController
@RequestMapping("/api/notifications/mails")
@PreAuthorize("hasRole('NTC_OPERATOR')")
@Tag(name = "Mails", description = "What was, is and will be sent")
class MailController {
    private static final int PAGE = 50;

    private final OperatorMails mails;

    MailController(OperatorMails mails) {
        this.mails = mails;
    }

    @GetMapping
    @Operation(
            summary = "Mails, newest first",
            description = "Problems: validation-failed (state, cursor: format-invalid)")
    MailPage list(
            @RequestParam(required = false) @Nullable MailState state,
            @RequestParam(required = false) @Nullable UUID cursor) {
        return MailPage.of(mails.list(state, cursor, PAGE + 1), PAGE);
    }

    @PostMapping("/{id}/retry")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary = "Queue a mail that was given up",
            description = "Problems: not-found, mail-not-failed, mail-worthless (its link has expired)")
    void retry(@PathVariable UUID id, Caller caller) {
        mails.retry(id, caller.personId());
    }
}
