package kz.bagalau.gateway.limit;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import kz.bagalau.gateway.problem.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Refuses with 429 what comes more often than the rules for one kind of subject allow. */
final class RateLimitFilter implements Filter {
    private final List<Rule> rules;
    private final RateLimitBuckets buckets;
    private final Problems problems;

    private record Rule(String name, RateLimit limit, RequestMatcher requests) {}

    RateLimitFilter(
            RateLimitProperties properties, RateLimit.Subject per, RateLimitBuckets buckets, Problems problems) {
        rules = properties.limits().entrySet().stream()
                .filter(entry -> entry.getValue().per() == per)
                .map(entry -> new Rule(entry.getKey(), entry.getValue(), matcher(entry.getValue())))
                .toList();
        this.buckets = buckets;
        this.problems = problems;
    }

    private static RequestMatcher matcher(RateLimit limit) {
        return PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.valueOf(limit.method()), limit.path());
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Rule exhausted = exhausted((HttpServletRequest) request);
        if (exhausted == null) {
            chain.doFilter(request, response);
        } else {
            problems.tell(
                    (HttpServletRequest) request,
                    (HttpServletResponse) response,
                    HttpStatus.TOO_MANY_REQUESTS,
                    "too-many-requests",
                    exhausted.limit().perRequest());
        }
    }

    private @Nullable Rule exhausted(HttpServletRequest request) {
        for (Rule rule : rules) {
            if (rule.requests().matches(request)) {
                String subject = subject(rule.limit().per(), request);
                if (subject != null && !buckets.take(rule.name(), rule.limit(), subject)) {
                    return rule;
                }
            }
        }
        return null;
    }

    /** Nobody is signed in: then the request ends with 401 anyway. */
    private static @Nullable String subject(RateLimit.Subject per, HttpServletRequest request) {
        return switch (per) {
            case ADDRESS -> ClientAddress.subject(request.getRemoteAddr());
            case PERSON ->
                SecurityContextHolder.getContext().getAuthentication() instanceof OAuth2AuthenticationToken person
                        ? person.getName()
                        : null;
        };
    }
}
