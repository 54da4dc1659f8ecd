package kz.bagalau.identity.account.web;

import java.util.Optional;
import kz.bagalau.identity.account.LinkOutcome;
import kz.bagalau.identity.account.LinkOutcome.EmailTaken;
import kz.bagalau.identity.account.LinkOutcome.Followed;
import kz.bagalau.identity.account.LinkOutcome.LinkExpired;
import kz.bagalau.identity.account.LinkOutcome.LinkUnknown;
import kz.bagalau.identity.account.LinkOutcome.LinkUsed;
import kz.bagalau.identity.account.LinkOutcome.PasswordRefused;
import kz.bagalau.identity.account.LinkView;
import kz.bagalau.starter.problem.ProblemException;
import org.springframework.http.HttpStatus;

/** What the pages of mailed links are answered, whatever the links are for. */
final class LinkAnswers {
    private LinkAnswers() {}

    static LinkResponse to(Optional<LinkView> link) {
        return link.map(LinkResponse::from)
                .orElseThrow(() -> new ProblemException(HttpStatus.NOT_FOUND, "link-unknown"));
    }

    static ConfirmResponse to(LinkOutcome outcome) {
        return switch (outcome) {
            case Followed(String email) -> new ConfirmResponse(email);
            case LinkUnknown() -> throw new ProblemException(HttpStatus.NOT_FOUND, "link-unknown");
            case LinkExpired() -> throw new ProblemException(HttpStatus.GONE, "link-expired");
            case LinkUsed() -> throw new ProblemException(HttpStatus.CONFLICT, "link-used");
            case EmailTaken() -> throw new ProblemException(HttpStatus.CONFLICT, "email-taken");
            case PasswordRefused(String code) -> throw ProblemException.field("password", code);
        };
    }
}
