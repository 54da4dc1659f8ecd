package kz.bagalau.gateway.signin;

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
        if (!breaker.tryAcquirePermission()) {
            throw new IOException("identity is not called for a while");
        }
        long begin = breaker.getCurrentTimestamp();
        try {
            ClientHttpResponse answer = call.execute(request, body);
            breaker.onSuccess(since(begin), breaker.getTimestampUnit());
            return answer;
        } catch (IOException e) {
            breaker.onError(since(begin), breaker.getTimestampUnit(), new ConnectionFailure(e));
            throw e;
        } catch (RuntimeException e) {
            breaker.releasePermission();
            throw e;
        }
    }

    private long since(long begin) {
        return breaker.getCurrentTimestamp() - begin;
    }
}
