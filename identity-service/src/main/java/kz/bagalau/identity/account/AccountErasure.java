package kz.bagalau.identity.account;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import kz.bagalau.identity.account.SecurityOutcome.Accepted;
import kz.bagalau.identity.account.SecurityOutcome.RolesHeld;
import kz.bagalau.identity.account.SecurityOutcome.WrongPassword;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Erases an account with all that is known of its owner, by his wish; the other services follow the events
 * ({@code docs/adr/0009-erasure-on-request.md}).
 */
@Service
public class AccountErasure {
    private static final Logger log = LoggerFactory.getLogger(AccountErasure.class);

    private final AccountRepository accounts;
    private final CurrentPassword current;
    private final RoleHolders roleHolders;
    private final AccountEvents events;
    private final TransactionOperations transactions;
    private final Clock clock;

    AccountErasure(
            AccountRepository accounts,
            CurrentPassword current,
            RoleHolders roleHolders,
            AccountEvents events,
            TransactionOperations transactions,
            Clock clock) {
        this.accounts = accounts;
        this.current = current;
        this.roleHolders = roleHolders;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Erases the account, unless its owner serves: an administrator ends his roles first, so that one always stays. */
    public SecurityOutcome erase(UUID accountId, String currentPassword) {
        return current.ifRight(
                accountId,
                currentPassword,
                seen -> Objects.requireNonNull(transactions.execute(transaction -> erased(seen))));
    }

    private SecurityOutcome erased(Account seen) {
        Account account = accounts.lockById(seen.id()).orElse(null);
        if (account == null || !account.hasPasswordOf(seen)) {
            return new WrongPassword();
        }
        if (roleHolders.contains(account.id())) {
            return new RolesHeld();
        }
        events.erasing(account, clock.instant());
        accounts.delete(account);
        log.info("Account {} erased", account.id());
        return new Accepted();
    }
}
