package kz.bagalau.identity.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.identity.signin.Device;
import kz.bagalau.identity.signin.Factors;
import kz.bagalau.identity.signin.SignIns;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** The provider's own session of a browser. */
@Component
class ProviderSession {
    private static final String AWAITED = "bagalau.second-factor-awaited";
    private static final int AWAITED_SECONDS = 600;

    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final SignIns signIns;

    ProviderSession(SignIns signIns) {
        this.signIns = signIns;
    }

    /** Opens the session of somebody who passed all that his account needs. */
    void open(UUID accountId, boolean second, HttpServletRequest request, HttpServletResponse response) {
        String sessionId = begin(request).getId();
        signIns.begin(accountId, sessionId, Device.of(request.getHeader(HttpHeaders.USER_AGENT)));
        UsernamePasswordAuthenticationToken person =
                UsernamePasswordAuthenticationToken.authenticated(accountId.toString(), null, Factors.passed(second));
        person.setDetails(SignIns.sidOf(sessionId));
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(person);
        contexts.saveContext(context, request, response);
    }

    /** Keeps for a while that the password was right; to the provider nobody is signed in yet. */
    void awaitSecondFactor(UUID accountId, HttpServletRequest request) {
        HttpSession session = begin(request);
        session.setAttribute(AWAITED, accountId.toString());
        session.setMaxInactiveInterval(AWAITED_SECONDS);
    }

    /** Whose second factor is awaited; empty when the password was not given, or too long ago. */
    Optional<UUID> awaited(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> (String) session.getAttribute(AWAITED))
                .map(UUID::fromString);
    }

    /** Whatever id the browser came with is worth nothing afterwards (no session fixation). */
    private static HttpSession begin(HttpServletRequest request) {
        HttpSession earlier = request.getSession(false);
        if (earlier != null) {
            earlier.invalidate();
        }
        return request.getSession(true);
    }
}
