package kz.bagalau.application.organisation;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryRegistry;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** The state register of organisations, behind a time-out, a retry, a circuit breaker and a bulkhead. */
@Component
public class OrganisationRegister {
    private static final Logger log = LoggerFactory.getLogger(OrganisationRegister.class);
    private static final String NAME = "organisation-register";

    private final RestClient register;
    private final Retry retry;
    private final CircuitBreaker breaker;
    private final Bulkhead bulkhead;

    OrganisationRegister(
            RestClient.Builder builder,
            OrganisationRegisterSettings settings,
            RetryRegistry retries,
            CircuitBreakerRegistry breakers,
            BulkheadRegistry bulkheads) {
        this.register = builder.baseUrl(settings.url())
                .requestFactory(ClientHttpRequestFactoryBuilder.jdk()
                        .build(HttpClientSettings.defaults()
                                .withTimeouts(settings.connectTimeout(), settings.readTimeout())))
                .build();
        this.retry = retries.retry(NAME);
        this.breaker = breakers.circuitBreaker(NAME);
        this.bulkhead = bulkheads.bulkhead(NAME);
    }

    /** Asks for one organisation; the BIN is a valid one. */
    public OrganisationLookup find(String bin) {
        Supplier<OrganisationLookup> once = Bulkhead.decorateSupplier(bulkhead, () -> ask(bin));
        Supplier<OrganisationLookup> guarded = CircuitBreaker.decorateSupplier(breaker, once);
        try {
            return Retry.decorateSupplier(retry, guarded).get();
        } catch (RestClientException | CallNotPermittedException | BulkheadFullException failure) {
            log.warn("The register of organisations gives no answer: {}", failure.toString());
            return new OrganisationLookup.Unavailable();
        }
    }

    private OrganisationLookup ask(String bin) {
        try {
            RegisterAnswer answer =
                    register.get().uri("/organisations/{bin}", bin).retrieve().body(RegisterAnswer.class);
            Organisation organisation = answer == null ? null : answer.about(bin);
            if (organisation == null) {
                throw new RestClientException("The answer is not about the BIN that was asked for");
            }
            return new OrganisationLookup.Found(organisation);
        } catch (HttpClientErrorException.NotFound unknown) {
            return new OrganisationLookup.Unknown();
        }
    }
}
