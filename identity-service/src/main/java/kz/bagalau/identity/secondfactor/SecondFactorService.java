package kz.bagalau.identity.secondfactor;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import kz.bagalau.identity.account.AccountService;
import kz.bagalau.identity.secondfactor.CodeOutcome.NothingToConfirm;
import kz.bagalau.identity.secondfactor.CodeOutcome.Passed;
import kz.bagalau.identity.secondfactor.CodeOutcome.Wrong;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Enrols and checks second factors. Codes go by the machine's time, as tokens do: an authenticator knows nothing of the
 * platform's clock, which a demonstration may move by weeks.
 */
@Service
public class SecondFactorService {
    private static final Pattern CODE = Pattern.compile("[0-9]{6}");

    private final SecondFactorStore store;
    private final AccountService accounts;
    private final CodeAttempts attempts;
    private final TransactionTemplate transaction;
    private final InstantSource machineTime = InstantSource.system();

    SecondFactorService(
            SecondFactorStore store, AccountService accounts, CodeAttempts attempts, TransactionTemplate transaction) {
        this.store = store;
        this.accounts = accounts;
        this.attempts = attempts;
        this.transaction = transaction;
    }

    public SecondFactorState state(UUID account) {
        return store.state(account);
    }

    public boolean isEnrolled(UUID account) {
        return store.state(account).since() != null;
    }

    /** Begins anew with another secret; empty when the account has a second factor, which is replaced or taken away. */
    public Optional<Enrolment> begin(UUID account) {
        byte[] secret = Totp.newSecret();
        String email = accounts.find(account).orElseThrow().email();
        return store.begin(account, secret) ? Optional.of(Enrolment.of(secret, email)) : Optional.empty();
    }

    /** Ends the enrolment with the authenticator's first code; makes the recovery codes. */
    public CodeOutcome confirm(UUID account, String typed) {
        return attempts.limited(account, () -> {
            Optional<byte[]> secret = store.secret(account, false);
            if (secret.isEmpty()) {
                return new NothingToConfirm();
            }
            OptionalLong step = Totp.stepOf(Totp.digits(typed), secret.get(), machineTime.instant());
            return step.isEmpty() ? new Wrong() : withNewCodes(account, () -> store.confirm(account, step.getAsLong()));
        });
    }

    /** Takes a code of the authenticator or a recovery code, each of them once. */
    public CodeOutcome check(UUID account, String typed) {
        return attempts.limited(account, () -> {
            String digits = Totp.digits(typed);
            boolean ofAuthenticator = CODE.matcher(digits).matches();
            boolean taken =
                    ofAuthenticator ? takeDigits(account, digits) : store.take(account, RecoveryCode.typed(typed));
            return taken ? new Passed(List.of(), !ofAuthenticator) : new Wrong();
        });
    }

    /** Makes the recovery codes anew, for who has the authenticator; earlier ones become worthless. */
    public CodeOutcome renewRecoveryCodes(UUID account, String typed) {
        return attempts.limited(account, () -> withNewCodes(account, () -> takeDigits(account, Totp.digits(typed))));
    }

    /** Takes the second factor away, with its recovery codes; false when there was none. */
    public boolean reset(UUID account) {
        return store.delete(account);
    }

    private CodeOutcome withNewCodes(UUID account, BooleanSupplier taken) {
        List<RecoveryCode> codes = RecoveryCode.newSet();
        boolean done = Boolean.TRUE.equals(transaction.execute(status -> {
            boolean right = taken.getAsBoolean();
            if (right) {
                store.replaceCodes(account, codes);
            }
            return right;
        }));
        return done ? Passed.with(codes) : new Wrong();
    }

    private boolean takeDigits(UUID account, String digits) {
        return store.secret(account, true)
                .map(secret -> Totp.stepOf(digits, secret, machineTime.instant()))
                .filter(OptionalLong::isPresent)
                .filter(step -> store.takeStep(account, step.getAsLong()))
                .isPresent();
    }
}
