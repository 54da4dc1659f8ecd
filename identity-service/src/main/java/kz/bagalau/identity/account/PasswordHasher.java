package kz.bagalau.identity.account;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import kz.bagalau.starter.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/** Argon2id, a few at a time: a rush of sign-ins waits instead of taking all memory. */
@Component
public class PasswordHasher {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;

    private final Argon2PasswordEncoder argon2;
    private final Semaphore turns;
    private final Timer hashing;
    private final String nobodysHash;

    PasswordHasher(AccountProperties properties, MeterRegistry meters) {
        this.argon2 = new Argon2PasswordEncoder(
                SALT_BYTES, HASH_BYTES, LANES, (int) properties.hashMemory().toKilobytes(), properties.hashPasses());
        this.turns = new Semaphore(properties.concurrentHashes(), true);
        this.hashing = meters.timer("bagalau.password.hashing");
        this.nobodysHash = hash(LinkToken.generate().secret());
    }

    /** A salted hash to keep. */
    public final String hash(String password) {
        return inTurn(() -> encoded(password));
    }

    /** Whether the password is that of the hash; without a hash false, after the same work. */
    public boolean matches(String password, @Nullable String hash) {
        boolean same = inTurn(() -> argon2.matches(password, hash == null ? nobodysHash : hash));
        return same && hash != null;
    }

    /** Whether a password should be hashed anew when it is given next: the hash cost less than one of today does. */
    public boolean isTooCheap(String hash) {
        return argon2.upgradeEncoding(hash);
    }

    private String encoded(String password) {
        String hash = argon2.encode(password);
        if (hash == null) {
            throw new IllegalStateException("Argon2 gave no hash");
        }
        return hash;
    }

    private <T> T inTurn(Supplier<T> work) {
        try {
            if (!turns.tryAcquire(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new ProblemException(HttpStatus.SERVICE_UNAVAILABLE, "service-unavailable")
                        .retryAfter(LONGEST_WAIT);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting to hash a password", e);
        }
        try {
            return hashing.record(work);
        } finally {
            turns.release();
        }
    }
}
