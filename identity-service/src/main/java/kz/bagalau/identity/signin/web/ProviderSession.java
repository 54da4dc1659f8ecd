package kz.bagalau.identity.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.UUID;
import kz.bagalau.identity.signin.Device;
import kz.bagalau.identity.signin.SignIns;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** The provider's own session of a browser. */
@Component
class ProviderSession {
    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final SignIns signIns;

    ProviderSession(SignIns signIns) {
        this.signIns = signIns;
    }

    /** Begins a new session: whatever id the browser came with is worth nothing afterwards (no session fixation). */
    void open(UUID accountId, HttpServletRequest request, HttpServletResponse response) {
        HttpSession earlier = request.getSession(false);
        if (earlier != null) {
            earlier.invalidate();
        }
        String sessionId = request.getSession(true).getId();
        signIns.begin(accountId, sessionId, Device.of(request.getHeader(HttpHeaders.USER_AGENT)));
        UsernamePasswordAuthenticationToken person = UsernamePasswordAuthenticationToken.authenticated(
                accountId.toString(),
                null,
                List.of(FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY)));
        person.setDetails(SignIns.sidOf(sessionId));
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(person);
        contexts.saveContext(context, request, response);
    }
}
