package kz.bagalau.identity.account;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import kz.bagalau.identity.account.ConfirmationOutcome.Confirmed;
import kz.bagalau.identity.account.ConfirmationOutcome.LinkExpired;
import kz.bagalau.identity.account.ConfirmationOutcome.LinkUsed;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The links in the database: each step is one transaction. */
@Component
class MailedLinks {
    private final ConfirmationLinkRepository links;
    private final AccountRepository accounts;
    private final AccountEvents events;
    private final Clock clock;

    MailedLinks(ConfirmationLinkRepository links, AccountRepository accounts, AccountEvents events, Clock clock) {
        this.links = links;
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Optional<MailedLink> look(LinkToken token) {
        return links.findById(token.hash())
                .flatMap(link -> accounts.findById(link.accountId())
                        .map(account -> new MailedLink(account.email(), link.stateFor(account, clock.instant()))));
    }

    /** Confirms the account; of two who follow the link at once the second finds it used. */
    @Transactional
    ConfirmationOutcome follow(LinkToken token, String passwordHash) {
        Instant now = clock.instant();
        Account account = accounts.lockById(links.accountOf(token.hash())).orElseThrow();
        ConfirmationLink link = links.findById(token.hash()).orElseThrow();
        return switch (link.stateFor(account, now)) {
            case USED -> new LinkUsed();
            case EXPIRED -> new LinkExpired();
            case VALID -> {
                link.use();
                account.confirm(passwordHash, now);
                events.confirmed(account, now);
                yield new Confirmed(account.email());
            }
        };
    }
}
