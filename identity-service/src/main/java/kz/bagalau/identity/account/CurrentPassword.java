package kz.bagalau.identity.account;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import kz.bagalau.identity.account.SecurityOutcome.TooManyAttempts;
import kz.bagalau.identity.account.SecurityOutcome.WrongPassword;
import kz.bagalau.identity.limit.AttemptLimiter;
import kz.bagalau.starter.problem.ProblemException;
import org.springframework.stereotype.Component;

/** The current password, asked again before what only the owner may change: whoever finds a browser open does not know it. */
@Component
class CurrentPassword {
    private static final String SUBJECT = "current-password";

    private final AccountRepository accounts;
    private final PasswordHasher hasher;
    private final AttemptLimiter limiter;
    private final SecurityProperties properties;

    CurrentPassword(
            AccountRepository accounts, PasswordHasher hasher, AttemptLimiter limiter, SecurityProperties properties) {
        this.accounts = accounts;
        this.hasher = hasher;
        this.limiter = limiter;
        this.properties = properties;
    }

    /** Goes on with the account, not locked, if the password is its own. Takes long and needs no transaction. */
    SecurityOutcome ifRight(UUID accountId, String password, Function<Account, SecurityOutcome> goOn) {
        Account account = accounts.findById(accountId).orElseThrow(ProblemException::notFound);
        String subject = accountId.toString();
        Optional<SecurityOutcome> refused = limiter.take(properties.wrongPasswordsPerAccount(), SUBJECT, subject)
                .map(TooManyAttempts::new);
        if (refused.isPresent()) {
            return refused.get();
        }
        if (!hasher.matches(password, account.passwordHash())) {
            return new WrongPassword();
        }
        limiter.forget(SUBJECT, subject);
        return goOn.apply(account);
    }
}
