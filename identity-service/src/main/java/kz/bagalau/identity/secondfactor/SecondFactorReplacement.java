package kz.bagalau.identity.secondfactor;

import java.time.Clock;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import kz.bagalau.identity.account.AccountService;
import kz.bagalau.identity.account.CurrentPassword;
import kz.bagalau.identity.account.SecurityOutcome;
import kz.bagalau.identity.account.SecurityOutcome.PasswordRefusal;
import kz.bagalau.identity.account.SignInsRevoked;
import kz.bagalau.identity.secondfactor.CodeOutcome.NothingToConfirm;
import kz.bagalau.identity.secondfactor.CodeOutcome.Passed;
import kz.bagalau.identity.secondfactor.CodeOutcome.TooManyFailures;
import kz.bagalau.identity.secondfactor.CodeOutcome.Wrong;
import kz.bagalau.identity.secondfactor.ReplacementOutcome.Begun;
import kz.bagalau.identity.secondfactor.ReplacementOutcome.NothingToReplace;
import kz.bagalau.identity.secondfactor.ReplacementOutcome.TooManyAttempts;
import kz.bagalau.identity.secondfactor.ReplacementOutcome.WrongCode;
import kz.bagalau.identity.secondfactor.ReplacementOutcome.WrongPassword;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Another authenticator by the wish of who has the present one, or a recovery code, and knows the password (ASVS 6.4.4). The
 * present one works until the new one has shown a code; all is done under the lock of the account.
 */
@Service
public class SecondFactorReplacement {
    private final ReplacementStore store;
    private final SecondFactorStore inUse;
    private final SecondFactorService secondFactors;
    private final CodeAttempts attempts;
    private final CurrentPassword current;
    private final AccountService accounts;
    private final SecondFactorProperties properties;
    private final TransactionOperations transactions;
    private final Clock clock;
    private final InstantSource machineTime = InstantSource.system();

    SecondFactorReplacement(
            ReplacementStore store,
            SecondFactorStore inUse,
            SecondFactorService secondFactors,
            CodeAttempts attempts,
            CurrentPassword current,
            AccountService accounts,
            SecondFactorProperties properties,
            TransactionOperations transactions,
            Clock clock) {
        this.store = store;
        this.inUse = inUse;
        this.secondFactors = secondFactors;
        this.attempts = attempts;
        this.current = current;
        this.accounts = accounts;
        this.properties = properties;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Begins with a fresh secret, in place of one that waits already. */
    public ReplacementOutcome begin(UUID account, String currentPassword, String typed) {
        return current.whileRight(
                account, currentPassword, () -> begun(account, typed), SecondFactorReplacement::refused);
    }

    /**
     * Ends with a code of the new authenticator: the earlier secret and its recovery codes are worth nothing any more.
     *
     * @param ownSession the session that goes on; null for none
     */
    public CodeOutcome confirm(UUID account, String typed, @Nullable String ownSession) {
        return attempts.limited(
                account,
                () -> Objects.requireNonNull(
                        transactions.execute(transaction -> confirmed(account, typed, ownSession))));
    }

    /** Forgets the secret that waits, if there is one. */
    public void cancel(UUID account) {
        store.cancel(account);
    }

    /** What was begun with a password that has changed since does not go on. */
    @EventListener
    void on(SignInsRevoked revoked) {
        store.cancel(revoked.accountId());
    }

    private ReplacementOutcome begun(UUID account, String typed) {
        if (!secondFactors.isEnrolled(account)) {
            return new NothingToReplace();
        }
        return switch (secondFactors.check(account, typed)) {
            case Passed passed -> new Begun(waiting(account), passed.byRecoveryCode());
            case Wrong(), NothingToConfirm() -> new WrongCode();
            case TooManyFailures(var pause) -> new TooManyAttempts(pause);
        };
    }

    private Enrolment waiting(UUID account) {
        byte[] secret = Totp.newSecret();
        store.begin(account, secret, clock.instant().plus(properties.replacementValidity()));
        return Enrolment.of(secret, accounts.find(account).orElseThrow().email());
    }

    private CodeOutcome confirmed(UUID account, String typed, @Nullable String ownSession) {
        Optional<byte[]> secret = accounts.lock(account).flatMap(locked -> store.secret(account));
        if (secret.isEmpty()) {
            return new NothingToConfirm();
        }
        OptionalLong step = Totp.stepOf(Totp.digits(typed), secret.get(), machineTime.instant());
        if (step.isEmpty()) {
            return new Wrong();
        }
        List<RecoveryCode> codes = RecoveryCode.newSet();
        store.complete(account, step.getAsLong());
        inUse.replaceCodes(account, codes);
        accounts.secondFactorReplaced(account, ownSession);
        return Passed.with(codes);
    }

    private static ReplacementOutcome refused(PasswordRefusal refusal) {
        return switch (refusal) {
            case SecurityOutcome.WrongPassword() -> new WrongPassword();
            case SecurityOutcome.TooManyAttempts(var pause) -> new TooManyAttempts(pause);
        };
    }
}
