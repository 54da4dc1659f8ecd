package kz.bagalau.gateway.resilience;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryRegistry;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.Callable;
import kz.bagalau.gateway.problem.Problems;
import kz.bagalau.gateway.route.RequestFailure;
import kz.bagalau.gateway.route.RouteFilter;
import kz.bagalau.gateway.route.RoutedService;
import kz.bagalau.gateway.route.ServiceAnswer;
import kz.bagalau.gateway.route.ServiceFailure;
import kz.bagalau.gateway.site.Navigation;
import kz.bagalau.gateway.site.SignInPage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Keeps a service that is down or slow from taking the others along: a bulkhead and a circuit breaker per service, a second
 * try for GET and HEAD when the connection failed, never for anything else. What cannot be answered is 503 with Retry-After.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class ResilienceFilter implements RouteFilter {
    private static final Logger log = LoggerFactory.getLogger(ResilienceFilter.class);
    private static final Duration SHORTLY = Duration.ofSeconds(2);

    private final BulkheadRegistry bulkheads;
    private final CircuitBreakerRegistry breakers;
    private final RetryRegistry retries;
    private final Problems problems;

    ResilienceFilter(
            BulkheadRegistry bulkheads, CircuitBreakerRegistry breakers, RetryRegistry retries, Problems problems) {
        this.bulkheads = bulkheads;
        this.breakers = breakers;
        this.retries = retries;
        this.problems = problems;
    }

    @Override
    public ServerResponse filter(RoutedService service, ServerRequest request, HandlerFunction<ServerResponse> next)
            throws Exception {
        try {
            return readable(
                    request,
                    guarded(service, request, () -> next.handle(request)).call());
        } catch (RequestFailure own) {
            return problems.answer(own.status(), own.code());
        } catch (ServiceFailure failure) {
            log.warn("{} gave no answer: {}", service.id(), failure.getMessage());
            return unavailable(request);
        } catch (CallNotPermittedException | BulkheadFullException refused) {
            log.debug("{} is not called: {}", service.id(), refused.getMessage());
            return unavailable(request);
        }
    }

    private Callable<ServerResponse> guarded(
            RoutedService service, ServerRequest request, Callable<ServerResponse> call) {
        CircuitBreaker breaker = breakers.circuitBreaker(service.id());
        Bulkhead bulkhead = bulkheads.bulkhead(service.id());
        Callable<ServerResponse> tried =
                mayBeRepeated(request) ? Retry.decorateCallable(retries.retry(service.id()), call) : call;
        return Bulkhead.decorateCallable(bulkhead, CircuitBreaker.decorateCallable(breaker, tried));
    }

    private static boolean mayBeRepeated(ServerRequest request) {
        return HttpMethod.GET.equals(request.method()) || HttpMethod.HEAD.equals(request.method());
    }

    /** What the service says itself, unless it is a failure that somebody on the way to signing in would have to read. */
    private static ServerResponse readable(ServerRequest request, ServerResponse answer) {
        if (answer instanceof ServiceAnswer failure
                && failure.statusCode().is5xxServerError()
                && Navigation.is(request.servletRequest())) {
            failure.discard();
            boolean passes = failure.statusCode().isSameCodeAs(HttpStatus.SERVICE_UNAVAILABLE);
            return explained(request, passes ? "service-unavailable" : "internal-error");
        }
        return answer;
    }

    private ServerResponse unavailable(ServerRequest request) {
        return Navigation.is(request.servletRequest())
                ? explained(request, "service-unavailable")
                : problems.answer(HttpStatus.SERVICE_UNAVAILABLE, "service-unavailable", SHORTLY);
    }

    /** Somebody who came by a link or a redirect gets a page of the web app that says it. */
    private static ServerResponse explained(ServerRequest request, String code) {
        return ServerResponse.seeOther(URI.create(SignInPage.explaining(code, request.servletRequest())))
                .build();
    }
}
