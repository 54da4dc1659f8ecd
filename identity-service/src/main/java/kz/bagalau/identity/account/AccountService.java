package kz.bagalau.identity.account;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accounts for the other capabilities. */
@Service
@Transactional
public class AccountService {
    private final AccountRepository accounts;
    private final MailedLinkRepository links;
    private final AccountOpening opening;
    private final AccountEvents events;
    private final Clock clock;

    AccountService(
            AccountRepository accounts,
            MailedLinkRepository links,
            AccountOpening opening,
            AccountEvents events,
            Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.opening = opening;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<AccountView> find(UUID id) {
        return accounts.findById(id).map(AccountView::of);
    }

    @Transactional(readOnly = true)
    public Optional<Credentials> credentialsOf(EmailAddress email) {
        return accounts.findByEmailKey(email.key())
                .map(account -> new Credentials(account.id(), account.passwordHash(), account.signInEpoch()));
    }

    /** Keeps another hash of the same password, unless there is another password by now. */
    public void rehash(UUID id, String earlierHash, String newHash) {
        accounts.lockById(id)
                .filter(account -> Objects.equals(account.passwordHash(), earlierHash))
                .ifPresent(account -> account.changePassword(newHash));
    }

    /** Chooses the language of mails and pages; empty when there is no such account. */
    public Optional<AccountView> speak(UUID id, String locale) {
        return accounts.lockById(id).map(account -> {
            if (account.speak(locale)) {
                events.detailsChanged(account);
            }
            return AccountView.of(account);
        });
    }

    /** The change of address asked for last, until its link's time is over. */
    @Transactional(readOnly = true)
    public Optional<NewAddress> emailChangeOf(UUID id) {
        return links.lastChangeOf(id, clock.instant()).map(MailedLink::newAddress);
    }

    /** Keeps the account as it is until the end of the transaction; empty when there is no such account. */
    public Optional<AccountView> lock(UUID id) {
        return accounts.lockById(id).map(AccountView::of);
    }

    /** Counts an event that another capability tells of the account, and locks it as {@link #lock}; empty when there is none. */
    public Optional<Long> nextRevision(UUID id) {
        return accounts.lockById(id).map(Account::nextRevision);
    }

    /**
     * Opens a confirmed account for somebody known already, without a mail; changes nothing when the address has one.
     *
     * @param teacher whether its owner may apply for the test
     */
    public AccountView openConfirmed(EmailAddress email, String locale, boolean teacher, String passwordHash) {
        Account account = opening.lockedAccountOf(email, locale, teacher);
        if (!account.isConfirmed()) {
            Instant now = clock.instant();
            account.confirm(passwordHash, now);
            events.confirmed(account, now);
        }
        return AccountView.of(account);
    }

    /** The account of an address; opens one that may not apply for the test when there is none. No mail goes out. */
    public AccountView openForStaff(EmailAddress email, String locale) {
        return AccountView.of(opening.lockedAccountOf(email, locale, false));
    }

    /**
     * Tells the owner by mail that another authenticator is connected; the other sessions end.
     *
     * @param keptSession id of the one session that goes on; null for none
     */
    public void secondFactorReplaced(UUID id, @Nullable String keptSession) {
        accounts.lockById(id).ifPresent(account -> events.secondFactorReplaced(account, keptSession, clock.instant()));
    }

    /** Tells the owner by mail that an administrator took the second factor away. */
    public void secondFactorReset(UUID id) {
        accounts.lockById(id).ifPresent(account -> events.secondFactorReset(account, clock.instant()));
    }
}
