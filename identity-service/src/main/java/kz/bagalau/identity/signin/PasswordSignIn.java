package kz.bagalau.identity.signin;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.identity.account.AccountService;
import kz.bagalau.identity.account.Credentials;
import kz.bagalau.identity.account.EmailAddress;
import kz.bagalau.identity.account.KnownNetworks;
import kz.bagalau.identity.account.PasswordHasher;
import kz.bagalau.identity.limit.AttemptLimiter;
import kz.bagalau.identity.limit.ClientNetwork;
import kz.bagalau.identity.signin.SignInOutcome.BadCredentials;
import kz.bagalau.identity.signin.SignInOutcome.SignedIn;
import kz.bagalau.identity.signin.SignInOutcome.TooManyFailures;
import org.springframework.stereotype.Service;

/**
 * Sign-in with e-mail and password (S0). An unknown account costs the same work as a wrong password; a password that was hashed
 * when hashes cost less is hashed anew.
 */
@Service
public class PasswordSignIn {
    private static final String SUBJECT = "sign-in";
    private static final String STRANGERS = "sign-in-strangers";
    private static final UUID NOBODY = new UUID(0, 0);

    private final AccountService accounts;
    private final PasswordHasher hasher;
    private final AttemptLimiter limiter;
    private final KnownNetworks networks;
    private final SignInProperties properties;
    private final MeterRegistry meters;

    PasswordSignIn(
            AccountService accounts,
            PasswordHasher hasher,
            AttemptLimiter limiter,
            KnownNetworks networks,
            SignInProperties properties,
            MeterRegistry meters) {
        this.accounts = accounts;
        this.hasher = hasher;
        this.limiter = limiter;
        this.networks = networks;
        this.properties = properties;
        this.meters = meters;
    }

    /**
     * Tries to sign in.
     *
     * @param typedEmail as typed; what is no address has no account
     * @param from where the person is; failures are counted per account and network, and together for all networks from which
     *     the owner never came, so that guessing from many of them neither goes on nor locks the owner out
     */
    public SignInOutcome attempt(String typedEmail, String password, ClientNetwork from) {
        SignInOutcome outcome = limited(typedEmail, password, from);
        meters.counter("bagalau.sign.in", "outcome", outcome.getClass().getSimpleName())
                .increment();
        return outcome;
    }

    private SignInOutcome limited(String typedEmail, String password, ClientNetwork from) {
        Optional<EmailAddress> email = EmailAddress.parse(typedEmail);
        String subject = email.map(EmailAddress::key).orElse(typedEmail);
        Optional<Duration> pause = limiter.take(properties.perNetwork(), SUBJECT, subject, from.name());
        if (pause.isPresent()) {
            return new TooManyFailures(pause.get());
        }
        Optional<Credentials> credentials = email.flatMap(accounts::credentialsOf);
        UUID account = credentials.map(Credentials::accountId).orElse(NOBODY);
        if (!networks.contain(account, from)) {
            pause = limiter.take(properties.ofStrangers(), STRANGERS, subject);
            if (pause.isPresent()) {
                return new TooManyFailures(pause.get());
            }
        }
        SignInOutcome outcome = checked(credentials, password);
        if (outcome instanceof SignedIn) {
            limiter.forget(SUBJECT, subject, from.name());
            networks.remember(account, from);
        }
        return outcome;
    }

    private SignInOutcome checked(Optional<Credentials> credentials, String password) {
        String hash = credentials.map(Credentials::passwordHash).orElse(null);
        if (!hasher.matches(password, hash) || hash == null) {
            return new BadCredentials();
        }
        Credentials found = credentials.orElseThrow();
        if (hasher.isTooCheap(hash)) {
            accounts.rehash(found.accountId(), hash, hasher.hash(password));
        }
        return new SignedIn(new Proved(found.accountId(), found.epoch()));
    }
}
