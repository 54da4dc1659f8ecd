package kz.bagalau.identity.register;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryRegistry;
import java.util.Optional;
import java.util.function.Supplier;
import kz.bagalau.identity.register.RegisterAnswer.Found;
import kz.bagalau.identity.register.RegisterAnswer.Unavailable;
import kz.bagalau.identity.register.RegisterAnswer.Unknown;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** The state register of persons, which may be slow or away: that is an answer here, not an exception. */
@Service
public class PersonRegister {
    private static final Logger log = LoggerFactory.getLogger(PersonRegister.class);
    private static final String INSTANCE = "personRegister";

    private final PersonRegisterClient client;
    private final Retry retry;
    private final Bulkhead bulkhead;
    private final CircuitBreaker breaker;

    PersonRegister(
            PersonRegisterClient client,
            RetryRegistry retries,
            BulkheadRegistry bulkheads,
            CircuitBreakerRegistry breakers) {
        this.client = client;
        this.retry = retries.retry(INSTANCE);
        this.bulkhead = bulkheads.bulkhead(INSTANCE);
        this.breaker = breakers.circuitBreaker(INSTANCE);
    }

    /** Asks for the person of a number. It is a GET, so it may be tried again; a full bulkhead or an open breaker is not. */
    public RegisterAnswer find(Iin iin) {
        Supplier<Optional<RegisteredPerson>> guarded = Retry.decorateSupplier(
                retry,
                Bulkhead.decorateSupplier(bulkhead, CircuitBreaker.decorateSupplier(breaker, () -> client.get(iin))));
        try {
            return guarded.get().<RegisterAnswer>map(Found::new).orElseGet(Unknown::new);
        } catch (RegisterFailure | CallNotPermittedException | BulkheadFullException e) {
            log.warn("State register of persons: {}", e.getMessage());
            return new Unavailable();
        }
    }
}
