package kz.bagalau.identity.signin.provider;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import kz.bagalau.starter.database.DatabaseAway;
import kz.bagalau.starter.problem.ProblemWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The provider and its sessions live in filters, which tell of a database that is away as controllers do: 503. Left to the error
 * page it would be 500 and three times as late, because each step on the way there asks for the session again. The gateway makes
 * a page of it for who is on the way to signing in.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class DatabaseAwayFilter extends OncePerRequestFilter {
    private static final Logger log = LoggerFactory.getLogger(DatabaseAwayFilter.class);
    private static final Duration SHORTLY = Duration.ofSeconds(5);

    private final ProblemWriter problems;

    DatabaseAwayFilter(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (Exception failure) {
            if (response.isCommitted() || !DatabaseAway.caused(failure)) {
                throw failure;
            }
            log.warn("The database does not answer: {}", failure.toString());
            response.reset();
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(SHORTLY.toSeconds()));
            problems.write(response, HttpStatus.SERVICE_UNAVAILABLE, "service-unavailable");
        }
    }
}
