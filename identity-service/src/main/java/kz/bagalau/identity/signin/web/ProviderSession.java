package kz.bagalau.identity.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.identity.signin.Device;
import kz.bagalau.identity.signin.Factors;
import kz.bagalau.identity.signin.Proved;
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
    private static final String AWAITED_EPOCH = AWAITED + ".epoch";
    private static final int AWAITED_SECONDS = 600;

    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final SignIns signIns;

    ProviderSession(SignIns signIns) {
        this.signIns = signIns;
    }

    /** Opens the session of somebody who passed all that his account needs; false when what he proved counts no more. */
    boolean open(Proved proved, boolean second, HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = begin(request);
        String sessionId = session.getId();
        if (!signIns.begin(proved, sessionId, Device.of(request.getHeader(HttpHeaders.USER_AGENT)))) {
            session.invalidate();
            return false;
        }
        UsernamePasswordAuthenticationToken person = UsernamePasswordAuthenticationToken.authenticated(
                proved.accountId().toString(), null, Factors.passed(second));
        person.setDetails(SignIns.sidOf(sessionId));
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(person);
        contexts.saveContext(context, request, response);
        return true;
    }

    /** Keeps for a while that the password was right; to the provider nobody is signed in yet. */
    void awaitSecondFactor(Proved proved, HttpServletRequest request) {
        HttpSession session = begin(request);
        session.setAttribute(AWAITED, proved.accountId().toString());
        session.setAttribute(AWAITED_EPOCH, proved.epoch());
        session.setMaxInactiveInterval(AWAITED_SECONDS);
    }

    /** Whose second factor is awaited; empty when the password was not given, or too long ago. */
    Optional<Proved> awaited(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false)).flatMap(ProviderSession::awaited);
    }

    private static Optional<Proved> awaited(HttpSession session) {
        return session.getAttribute(AWAITED) instanceof String account
                        && session.getAttribute(AWAITED_EPOCH) instanceof Long epoch
                ? Optional.of(new Proved(UUID.fromString(account), epoch))
                : Optional.empty();
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
