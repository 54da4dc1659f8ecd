package kz.bagalau.identity.account;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import kz.bagalau.identity.account.SecurityOutcome.Accepted;
import kz.bagalau.identity.account.SecurityOutcome.NewPasswordRefused;
import kz.bagalau.identity.account.SecurityOutcome.WrongPassword;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** A new password by the wish of who knows the current one (S0); everybody else who is signed in must sign in again. */
@Service
public class PasswordChange {
    private final AccountRepository accounts;
    private final CurrentPassword current;
    private final PasswordPolicy policy;
    private final PasswordHasher hasher;
    private final MailedLinks links;
    private final AccountEvents events;
    private final TransactionOperations transactions;
    private final Clock clock;

    PasswordChange(
            AccountRepository accounts,
            CurrentPassword current,
            PasswordPolicy policy,
            PasswordHasher hasher,
            MailedLinks links,
            AccountEvents events,
            TransactionOperations transactions,
            Clock clock) {
        this.accounts = accounts;
        this.current = current;
        this.policy = policy;
        this.hasher = hasher;
        this.links = links;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Changes the password.
     *
     * @param ownSession the session that goes on; null for none
     */
    public SecurityOutcome change(
            UUID accountId, String currentPassword, String newPassword, @Nullable String ownSession) {
        return current.ifRight(
                accountId,
                currentPassword,
                account -> policy.refusal(newPassword, account.email())
                        .<SecurityOutcome>map(NewPasswordRefused::new)
                        .orElseGet(() -> changed(account, hasher.hash(newPassword), ownSession)));
    }

    private SecurityOutcome changed(Account seen, String newHash, @Nullable String ownSession) {
        return Objects.requireNonNull(transactions.execute(transaction -> {
            Account account = accounts.lockById(seen.id()).orElseThrow();
            if (!account.hasPasswordOf(seen)) {
                return new WrongPassword();
            }
            account.changePassword(newHash);
            links.replaceAll(account);
            events.passwordChanged(account, ownSession, clock.instant());
            return new Accepted();
        }));
    }
}
