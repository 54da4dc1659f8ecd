package kz.bagalau.gateway.security;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** What nobody needs to be signed in for; all else of the API is refused. */
public final class PublicPaths {
    private static final PathPatternRequestMatcher.Builder PATH = PathPatternRequestMatcher.withDefaults();

    /** Calls of identity, not of browsers: they carry a signed token and no cookie. */
    static final RequestMatcher BACK_CHANNEL = PATH.matcher(POST, "/logout/back-channel");

    static final RequestMatcher MATCHER = new OrRequestMatcher(List.of(
            PATH.matcher(GET, "/api/session"),
            PATH.matcher(POST, "/api/identity/registrations"),
            PATH.matcher(POST, "/api/identity/registrations/resend"),
            PATH.matcher(POST, "/api/identity/registrations/confirm"),
            PATH.matcher(GET, "/api/identity/registrations/{token}"),
            PATH.matcher(POST, "/api/identity/recoveries"),
            PATH.matcher(POST, "/api/identity/recoveries/by-iin"),
            PATH.matcher(POST, "/api/identity/recoveries/confirm"),
            PATH.matcher(GET, "/api/identity/recoveries/{token}"),
            PATH.matcher(POST, "/api/identity/email-changes/confirm"),
            PATH.matcher(GET, "/api/identity/email-changes/{token}"),
            PATH.matcher(GET, "/api/certificates/public/**"),
            BACK_CHANNEL,
            PATH.matcher("/id/**"),
            PATH.matcher(GET, "/actuator/health"),
            PATH.matcher(GET, "/actuator/health/liveness"),
            PATH.matcher(GET, "/actuator/health/readiness")));

    private PublicPaths() {}

    /** Whether the request is public. */
    public static boolean include(HttpServletRequest request) {
        return MATCHER.matches(request);
    }
}
