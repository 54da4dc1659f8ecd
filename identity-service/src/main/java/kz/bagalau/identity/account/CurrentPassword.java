package kz.bagalau.identity.account;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import kz.bagalau.identity.account.SecurityOutcome.PasswordRefusal;
import kz.bagalau.identity.account.SecurityOutcome.TooManyAttempts;
import kz.bagalau.identity.account.SecurityOutcome.WrongPassword;
import kz.bagalau.identity.limit.AttemptLimiter;
import kz.bagalau.starter.problem.ProblemException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The current password, asked again before what only the owner may change: whoever finds a browser open does not know it. */
@Component
public final class CurrentPassword {
    private static final String SUBJECT = "current-password";

    private final AccountRepository accounts;
    private final PasswordHasher hasher;
    private final AttemptLimiter limiter;
    private final SecurityProperties properties;
    private final TransactionOperations transactions;

    CurrentPassword(
            AccountRepository accounts,
            PasswordHasher hasher,
            AttemptLimiter limiter,
            SecurityProperties properties,
            TransactionOperations transactions) {
        this.accounts = accounts;
        this.hasher = hasher;
        this.limiter = limiter;
        this.properties = properties;
        this.transactions = transactions;
    }

    /**
     * Does something in a transaction that locks the account, if the password is its own and is so still by then.
     *
     * @param refused what comes of it when it is not
     */
    public <T> T whileRight(UUID accountId, String password, Supplier<T> work, Function<PasswordRefusal, T> refused) {
        return ifRight(
                accountId,
                password,
                seen -> Objects.requireNonNull(transactions.execute(transaction -> accounts.lockById(seen.id())
                                .filter(account -> account.hasPasswordOf(seen))
                                .isPresent()
                        ? work.get()
                        : refused.apply(new WrongPassword()))),
                refused);
    }

    /** Goes on with the account, not locked, if the password is its own. Takes long and needs no transaction. */
    SecurityOutcome ifRight(UUID accountId, String password, Function<Account, SecurityOutcome> goOn) {
        return ifRight(accountId, password, goOn, refusal -> refusal);
    }

    private <T> T ifRight(
            UUID accountId, String password, Function<Account, T> goOn, Function<PasswordRefusal, T> refused) {
        Account account = accounts.findById(accountId).orElseThrow(ProblemException::notFound);
        String subject = accountId.toString();
        Optional<Duration> pause = limiter.take(properties.wrongPasswordsPerAccount(), SUBJECT, subject);
        if (pause.isPresent()) {
            return refused.apply(new TooManyAttempts(pause.get()));
        }
        if (!hasher.matches(password, account.passwordHash())) {
            return refused.apply(new WrongPassword());
        }
        limiter.forget(SUBJECT, subject);
        return goOn.apply(account);
    }
}
