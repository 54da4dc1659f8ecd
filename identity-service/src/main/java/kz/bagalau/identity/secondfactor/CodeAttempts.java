package kz.bagalau.identity.secondfactor;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import kz.bagalau.identity.limit.AttemptLimiter;
import kz.bagalau.identity.secondfactor.CodeOutcome.Passed;
import kz.bagalau.identity.secondfactor.CodeOutcome.TooManyFailures;
import org.springframework.stereotype.Component;

/** Counts the wrong codes of an account together, whatever they were typed for. */
@Component
class CodeAttempts {
    private static final String SUBJECT = "second-factor";

    private final AttemptLimiter limiter;
    private final SecondFactorProperties properties;

    CodeAttempts(AttemptLimiter limiter, SecondFactorProperties properties) {
        this.limiter = limiter;
        this.properties = properties;
    }

    CodeOutcome limited(UUID account, Supplier<CodeOutcome> check) {
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
}
