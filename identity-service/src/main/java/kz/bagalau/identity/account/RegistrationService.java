package kz.bagalau.identity.account;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registration by e-mail (S0). What the caller is told is the same whether the address has an account or not. */
@Service
public class RegistrationService {
    private final AccountOpening opening;
    private final AccountRepository accounts;
    private final ConfirmationLinkRepository links;
    private final AccountEvents events;
    private final AccountProperties properties;
    private final Clock clock;

    RegistrationService(
            AccountOpening opening,
            AccountRepository accounts,
            ConfirmationLinkRepository links,
            AccountEvents events,
            AccountProperties properties,
            Clock clock) {
        this.opening = opening;
        this.accounts = accounts;
        this.links = links;
        this.events = events;
        this.properties = properties;
        this.clock = clock;
    }

    /** Opens the account and asks for its link to be mailed; tells the owner by mail when there is a confirmed one. */
    @Transactional
    public void register(EmailAddress email, String locale) {
        Account account = opening.lockedAccountOf(email, locale, true);
        if (account.isConfirmed()) {
            events.registrationRepeated(account, clock.instant());
            return;
        }
        if (account.speak(locale)) {
            events.detailsChanged(account);
        }
        sendLink(account);
    }

    /** Asks for a fresh link to be mailed, if there is something to confirm. */
    @Transactional
    public void resend(EmailAddress email) {
        accounts.lockByEmailKey(email.key())
                .filter(account -> !account.isConfirmed())
                .ifPresent(this::sendLink);
    }

    private void sendLink(Account account) {
        links.findByAccountIdAndStatus(account.id(), ConfirmationLinkStatus.OPEN)
                .ifPresent(earlier -> {
                    earlier.replace();
                    links.saveAndFlush(earlier);
                });
        Instant now = clock.instant();
        LinkToken token = LinkToken.generate();
        ConfirmationLink link =
                links.saveAndFlush(new ConfirmationLink(token, account.id(), now, properties.confirmationValidity()));
        events.confirmationRequested(account, token, link.expiresAt());
    }
}
