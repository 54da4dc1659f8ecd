package kz.bagalau.identity.account;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.identity.account.LinkOutcome.EmailTaken;
import kz.bagalau.identity.account.LinkOutcome.Followed;
import kz.bagalau.identity.account.MailedLinks.Issued;
import kz.bagalau.identity.account.SecurityOutcome.Accepted;
import kz.bagalau.identity.account.SecurityOutcome.SameEmail;
import kz.bagalau.identity.account.SecurityOutcome.TooManyAttempts;
import kz.bagalau.identity.account.SecurityOutcome.WrongPassword;
import kz.bagalau.identity.limit.AttemptLimiter;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Another address for an account (S0): in effect once the link sent to it is followed; the address before it is told. */
@Service
public class EmailChanges {
    private static final String SUBJECT = "email-change";

    private final AccountRepository accounts;
    private final CurrentPassword current;
    private final RegistrationService registrations;
    private final MailedLinks links;
    private final EmailClaims claims;
    private final AccountEvents events;
    private final AttemptLimiter limiter;
    private final SecurityProperties properties;
    private final TransactionOperations transactions;

    EmailChanges(
            AccountRepository accounts,
            CurrentPassword current,
            RegistrationService registrations,
            MailedLinks links,
            EmailClaims claims,
            AccountEvents events,
            AttemptLimiter limiter,
            SecurityProperties properties,
            TransactionOperations transactions) {
        this.accounts = accounts;
        this.current = current;
        this.registrations = registrations;
        this.links = links;
        this.claims = claims;
        this.events = events;
        this.limiter = limiter;
        this.properties = properties;
        this.transactions = transactions;
    }

    /** Asks for the link; the answer is the same when the address is another account's, whose owner is told by mail. */
    public SecurityOutcome request(UUID accountId, String password, EmailAddress newEmail) {
        return current.ifRight(accountId, password, seen -> {
            if (EmailAddress.parse(seen.email())
                    .filter(own -> own.key().equals(newEmail.key()))
                    .isPresent()) {
                return new SameEmail();
            }
            return limiter.take(properties.linksPerAccount(), SUBJECT, accountId.toString())
                    .<SecurityOutcome>map(TooManyAttempts::new)
                    .orElseGet(() ->
                            Objects.requireNonNull(transactions.execute(transaction -> requested(seen, newEmail))));
        });
    }

    /** The link as its page shows it; empty when it was never sent. */
    public Optional<LinkView> look(String secret) {
        return links.look(LinkPurpose.EMAIL_CHANGE, new LinkToken(secret));
    }

    /** Follows the link: the account has the new address, and its owner signs in with it. */
    public LinkOutcome follow(String secret) {
        return links.follow(LinkPurpose.EMAIL_CHANGE, new LinkToken(secret), (account, link) -> {
            EmailAddress email = EmailAddress.parse(
                            Objects.requireNonNull(link.newAddress()).newEmail())
                    .orElseThrow();
            if (!claims.claim(email)) {
                return new EmailTaken();
            }
            link.use();
            account.changeEmail(email);
            links.replaceAll(account);
            events.emailChanged(account);
            return new Followed(email.value());
        });
    }

    private SecurityOutcome requested(Account seen, EmailAddress newEmail) {
        Optional<Account> owner = accounts.lockByEmailKey(newEmail.key());
        if (owner.isPresent()) {
            registrations.repeat(owner.get());
            return new Accepted();
        }
        Account account = accounts.lockById(seen.id()).orElseThrow();
        if (!account.hasPasswordOf(seen)) {
            return new WrongPassword();
        }
        NewAddress address = new NewAddress(UUID.randomUUID(), account.email(), newEmail.value());
        Issued issued = links.issue(account, LinkPurpose.EMAIL_CHANGE, address, properties.emailChangeValidity());
        events.emailChangeRequested(
                account, address.changeId(), issued.token(), issued.link().expiresAt());
        return new Accepted();
    }
}
