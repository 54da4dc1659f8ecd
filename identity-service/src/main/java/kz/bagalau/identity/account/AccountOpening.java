package kz.bagalau.identity.account;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds the account of an address or opens it; the account comes locked. */
@Component
class AccountOpening {
    private final AccountRepository accounts;
    private final NewAccounts newAccounts;
    private final AccountEvents events;
    private final Clock clock;

    AccountOpening(AccountRepository accounts, NewAccounts newAccounts, AccountEvents events, Clock clock) {
        this.accounts = accounts;
        this.newAccounts = newAccounts;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    Account lockedAccountOf(EmailAddress email, String locale, boolean teacher) {
        return accounts.lockByEmailKey(email.key()).orElseGet(() -> opened(email, locale, teacher));
    }

    private Account opened(EmailAddress email, String locale, boolean teacher) {
        Instant now = clock.instant();
        boolean isNew = newAccounts.insertUnlessTaken(email, new Account(email, locale, teacher, now));
        Account account = accounts.lockByEmailKey(email.key()).orElseThrow();
        if (isNew) {
            events.registered(account);
        }
        return account;
    }
}
