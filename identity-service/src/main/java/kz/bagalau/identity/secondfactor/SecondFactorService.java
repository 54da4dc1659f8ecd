package kz.bagalau.identity.secondfactor;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import kz.bagalau.identity.account.AccountService;
import kz.bagalau.identity.limit.AttemptLimiter;
import kz.bagalau.identity.secondfactor.CodeOutcome.NothingToConfirm;
import kz.bagalau.identity.secondfactor.CodeOutcome.Passed;
import kz.bagalau.identity.secondfactor.CodeOutcome.TooManyFailures;
import kz.bagalau.identity.secondfactor.CodeOutcome.Wrong;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Enrols and checks second factors. Codes go by the machine's time, as tokens do: an authenticator knows nothing of the
 * platform's clock, which a demonstration may move by weeks.
 */
@Service
public class SecondFactorService {
    private static final int SECRET_BYTES = 20;
    private static final String SUBJECT = "second-factor";
    private static final Pattern CODE = Pattern.compile("[0-9]{6}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecondFactorStore store;
    private final AccountService accounts;
    private final AttemptLimiter limiter;
    private final SecondFactorProperties properties;
    private final TransactionTemplate transaction;
    private final InstantSource machineTime = InstantSource.system();

    SecondFactorService(
            SecondFactorStore store,
            AccountService accounts,
            AttemptLimiter limiter,
            SecondFactorProperties properties,
            TransactionTemplate transaction) {
        this.store = store;
        this.accounts = accounts;
        this.limiter = limiter;
        this.properties = properties;
        this.transaction = transaction;
    }

    public SecondFactorState state(UUID account) {
        return store.state(account);
    }

    public boolean isEnrolled(UUID account) {
        return store.state(account).since() != null;
    }

    /** Begins anew with another secret; empty when the account has a second factor, which only a reset takes away. */
    public Optional<Enrolment> begin(UUID account) {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        String email = accounts.find(account).orElseThrow().email();
        return store.begin(account, secret) ? Optional.of(Enrolment.of(secret, email)) : Optional.empty();
    }

    /** Ends the enrolment with the authenticator's first code; makes the recovery codes. */
    public CodeOutcome confirm(UUID account, String typed) {
        return limited(account, () -> {
            Optional<byte[]> secret = store.secret(account, false);
            if (secret.isEmpty()) {
                return new NothingToConfirm();
            }
            OptionalLong step = Totp.stepOf(digits(typed), secret.get(), machineTime.instant());
            return step.isEmpty() ? new Wrong() : withNewCodes(account, () -> store.confirm(account, step.getAsLong()));
        });
    }

    /** Takes a code of the authenticator or a recovery code, each of them once. */
    public CodeOutcome check(UUID account, String typed) {
        return limited(account, () -> {
            String digits = digits(typed);
            boolean ofAuthenticator = CODE.matcher(digits).matches();
            boolean taken =
                    ofAuthenticator ? takeDigits(account, digits) : store.take(account, RecoveryCode.typed(typed));
            return taken ? new Passed(List.of(), !ofAuthenticator) : new Wrong();
        });
    }

    /** Makes the recovery codes anew, for who has the authenticator; earlier ones become worthless. */
    public CodeOutcome renewRecoveryCodes(UUID account, String typed) {
        return limited(account, () -> withNewCodes(account, () -> takeDigits(account, digits(typed))));
    }

    /** Takes the second factor away, with its recovery codes; false when there was none. */
    public boolean reset(UUID account) {
        return store.delete(account);
    }

    private CodeOutcome limited(UUID account, Supplier<CodeOutcome> check) {
        Optional<Duration> pause = limiter.take(properties.limit(), SUBJECT, account.toString());
        if (pause.isPresent()) {
            return new TooManyFailures(pause.get());
        }
        CodeOutcome outcome = check.get();
        if (outcome instanceof Passed) {
            limiter.forget(SUBJECT, account.toString());
        }
        return outcome;
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
        return done ? new Passed(codes.stream().map(RecoveryCode::shown).toList(), false) : new Wrong();
    }

    private boolean takeDigits(UUID account, String digits) {
        return store.secret(account, true)
                .map(secret -> Totp.stepOf(digits, secret, machineTime.instant()))
                .filter(OptionalLong::isPresent)
                .filter(step -> store.takeStep(account, step.getAsLong()))
                .isPresent();
    }

    private static String digits(String typed) {
        return typed.replaceAll("\\s", "");
    }
}
