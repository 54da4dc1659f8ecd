package kz.bagalau.identity.account;

import java.time.Duration;
import java.util.Optional;
import kz.bagalau.identity.account.MailedLinks.Issued;
import kz.bagalau.identity.limit.AttemptLimiter;
import kz.bagalau.identity.limit.ClientNetwork;
import kz.bagalau.identity.register.Iin;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A link to a new password for who forgot his own, by e-mail or by IIN (S0). It always goes to the registered address, and what
 * the caller is told is the same whether there is an account or not.
 */
@Service
@Transactional
public class PasswordRecovery {
    private static final String SUBJECT = "recovery";

    private final AccountRepository accounts;
    private final AccountsByIin byIin;
    private final RegistrationService registrations;
    private final MailedLinks links;
    private final AccountEvents events;
    private final AttemptLimiter limiter;
    private final SecurityProperties properties;

    PasswordRecovery(
            AccountRepository accounts,
            AccountsByIin byIin,
            RegistrationService registrations,
            MailedLinks links,
            AccountEvents events,
            AttemptLimiter limiter,
            SecurityProperties properties) {
        this.accounts = accounts;
        this.byIin = byIin;
        this.registrations = registrations;
        this.links = links;
        this.events = events;
        this.limiter = limiter;
        this.properties = properties;
    }

    /** Counts a request from a network; tells how long to wait when it made enough. */
    public Optional<Duration> pauseOf(ClientNetwork from) {
        return limiter.take(properties.recoveriesPerNetwork(), SUBJECT, "network", from.name());
    }

    /** Asks for a link to be mailed, if the address has an account. */
    public void request(EmailAddress email) {
        accounts.lockByEmailKey(email.key()).ifPresent(this::send);
    }

    /** Asks for a link to be mailed, if somebody has the IIN. */
    public void request(Iin iin) {
        byIin.accountOf(iin).flatMap(accounts::lockById).ifPresent(this::send);
    }

    /** Whose registration is not complete yet gets the link that completes it; a full mailbox helps nobody. */
    private void send(Account account) {
        if (!account.isConfirmed()) {
            registrations.sendLink(account);
            return;
        }
        if (limiter.take(
                        properties.linksPerAccount(),
                        SUBJECT,
                        "account",
                        account.id().toString())
                .isPresent()) {
            return;
        }
        Issued issued = links.issue(account, LinkPurpose.RECOVERY, null, properties.recoveryValidity());
        events.recoveryRequested(account, issued.token(), issued.link().expiresAt());
    }
}
