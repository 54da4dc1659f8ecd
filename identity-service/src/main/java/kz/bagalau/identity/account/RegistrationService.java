package kz.bagalau.identity.account;

import java.time.Clock;
import kz.bagalau.identity.account.MailedLinks.Issued;
import kz.bagalau.identity.limit.AttemptLimiter;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Registration by e-mail (S0). What the caller is told is the same whether the address has an account or not, and whether a mail
 * goes out or there were enough of them: the link of the last one works.
 */
@Service
public class RegistrationService {
    private static final String SUBJECT = "registration";

    private final AccountOpening opening;
    private final AccountRepository accounts;
    private final MailedLinks links;
    private final AccountEvents events;
    private final AttemptLimiter limiter;
    private final AccountProperties properties;
    private final SecurityProperties security;
    private final Clock clock;

    RegistrationService(
            AccountOpening opening,
            AccountRepository accounts,
            MailedLinks links,
            AccountEvents events,
            AttemptLimiter limiter,
            AccountProperties properties,
            SecurityProperties security,
            Clock clock) {
        this.opening = opening;
        this.accounts = accounts;
        this.links = links;
        this.events = events;
        this.limiter = limiter;
        this.properties = properties;
        this.security = security;
        this.clock = clock;
    }

    /** Opens the account and asks for its link to be mailed; tells the owner by mail when there is a confirmed one. */
    @Transactional
    public void register(EmailAddress email, String locale) {
        Account account = opening.lockedAccountOf(email, locale, true);
        if (!account.isConfirmed() && account.speak(locale)) {
            events.detailsChanged(account);
        }
        repeat(account);
    }

    /** Tells the owner of a locked account that somebody wants its address, or sends the link that was never followed. */
    void repeat(Account account) {
        if (!account.isConfirmed()) {
            sendLink(account);
        } else if (mayBeMailed(account)) {
            events.registrationRepeated(account, clock.instant());
        }
    }

    /** Asks for a fresh link to be mailed, if there is something to confirm. */
    @Transactional
    public void resend(EmailAddress email) {
        accounts.lockByEmailKey(email.key())
                .filter(account -> !account.isConfirmed())
                .ifPresent(this::sendLink);
    }

    /** Asks for a fresh link to a locked account that is not confirmed. */
    void sendLink(Account account) {
        if (mayBeMailed(account)) {
            Issued issued = links.issue(account, LinkPurpose.CONFIRMATION, null, properties.confirmationValidity());
            events.confirmationRequested(account, issued.token(), issued.link().expiresAt());
        }
    }

    /** A full mailbox helps nobody. */
    private boolean mayBeMailed(Account account) {
        return limiter.take(security.linksPerAccount(), SUBJECT, account.id().toString())
                .isEmpty();
    }
}
