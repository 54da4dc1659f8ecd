package kz.bagalau.gateway.signin;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.io.IOException;
import kz.bagalau.gateway.route.ConnectionFailure;
import kz.bagalau.gateway.route.RoutedService;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.stereotype.Component;

/** The gateway's own calls of identity share the circuit breaker of those that it passes on: while identity hangs, nobody waits for tokens. */
@Component
class IdentityBreaker implements ClientHttpRequestInterceptor {
    private final CircuitBreaker breaker;

    IdentityBreaker(CircuitBreakerRegistry breakers) {
        breaker = breakers.circuitBreaker(RoutedService.IDENTITY.id());
    }

    @Override
    public ClientHttpResponse intercept(HttpRequest request, byte[] body, ClientHttpRequestExecution call)
            throws IOException {
        try {
            return breaker.executeSupplier(() -> answer(request, body, call));
        } catch (ConnectionFailure | CallNotPermittedException failure) {
            throw new IOException(failure);
        }
    }

    /** What the breaker counts as a failure is a failure of a service, as on the routes. */
    private static ClientHttpResponse answer(HttpRequest request, byte[] body, ClientHttpRequestExecution call) {
        try {
            return call.execute(request, body);
        } catch (IOException e) {
            throw new ConnectionFailure(e);
        }
    }
}
