package kz.bagalau.gateway.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import kz.bagalau.gateway.problem.Problems;
import kz.bagalau.gateway.route.RelayedToken;
import kz.bagalau.gateway.route.RouteFilter;
import kz.bagalau.gateway.route.RoutedService;
import kz.bagalau.gateway.security.PublicPaths;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Gives calls of the API the access token of the session. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class TokenRelayFilter implements RouteFilter {
    private static final Logger log = LoggerFactory.getLogger(TokenRelayFilter.class);
    private static final Duration SHORTLY = Duration.ofSeconds(2);

    private final TokenRenewal renewal;
    private final Problems problems;

    TokenRelayFilter(TokenRenewal renewal, Problems problems) {
        this.renewal = renewal;
        this.problems = problems;
    }

    @Override
    public ServerResponse filter(RoutedService service, ServerRequest request, HandlerFunction<ServerResponse> next)
            throws Exception {
        HttpServletRequest browser = request.servletRequest();
        if (!browser.getRequestURI().startsWith("/api/") || !isSignedIn()) {
            return next.handle(request);
        }
        HttpSession session = browser.getSession(false);
        try {
            SessionTokens tokens = SessionTokenRepository.of(session);
            if (session == null || tokens == null) {
                throw new SessionOverException();
            }
            RelayedToken.put(request, renewal.fresh(session.getId(), tokens).accessToken());
        } catch (SessionOverException over) {
            if (session != null) {
                session.invalidate();
            }
            if (!PublicPaths.include(browser)) {
                return problems.answer(HttpStatus.UNAUTHORIZED, "unauthenticated");
            }
        } catch (RenewalUnavailableException unavailable) {
            log.warn("{}", unavailable.getMessage());
            if (!PublicPaths.include(browser)) {
                return problems.answer(HttpStatus.SERVICE_UNAVAILABLE, "service-unavailable", SHORTLY);
            }
        }
        return next.handle(request);
    }

    private static boolean isSignedIn() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof OAuth2AuthenticationToken;
    }
}
