package kz.bagalau.gateway.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.apache.catalina.connector.ClientAbortException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/** What no other part answered, of filters too: 503 while the session database is away, else 500; the cause only goes to the log. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class LastResortFilter extends OncePerRequestFilter {
    private static final Logger log = LoggerFactory.getLogger(LastResortFilter.class);
    private static final Duration SHORTLY = Duration.ofSeconds(5);

    private final Problems problems;

    LastResortFilter(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ClientAbortException gone) {
            log.debug("The browser went away", gone);
        } catch (Exception failure) {
            if (response.isCommitted()) {
                throw failure;
            }
            answer(request, response, failure);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Exception failure)
            throws IOException {
        Throwable cause = failure instanceof ServletException wrapped && wrapped.getCause() != null
                ? wrapped.getCause()
                : failure;
        if (isDatabaseAway(cause)) {
            log.warn("The gateway's database does not answer: {}", cause.toString());
            problems.tell(request, response, HttpStatus.SERVICE_UNAVAILABLE, "service-unavailable", SHORTLY);
        } else {
            log.error("A request failed", cause);
            problems.tell(request, response, HttpStatus.INTERNAL_SERVER_ERROR, "internal-error");
        }
    }

    private static boolean isDatabaseAway(Throwable failure) {
        return failure instanceof DataAccessResourceFailureException
                || failure instanceof TransientDataAccessException
                || failure instanceof CannotCreateTransactionException;
    }
}
