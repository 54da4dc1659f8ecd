package kz.bagalau.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.LinkedHashMap;
import java.util.Map;
import kz.bagalau.gateway.site.ReturnTo;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.stereotype.Component;

/** The sign-ins that a browser has begun, by state: two tabs may do it side by side. Only the last few are kept. */
@Component
class PendingSignIns implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {
    private static final String ATTRIBUTE = "bagalau.pending-sign-ins";
    private static final String RETURN_TO = PendingSignIns.class.getName() + ".returnTo";
    private static final int KEPT = 4;

    /** Where the sign-in that this request ends wants to go. */
    static String returnTo(HttpServletRequest request) {
        return request.getAttribute(RETURN_TO) instanceof String path ? path : ReturnTo.HOME;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        String state = request.getParameter(OAuth2ParameterNames.STATE);
        return state == null ? null : pending(request.getSession(false)).get(state);
    }

    @Override
    public void saveAuthorizationRequest(
            OAuth2AuthorizationRequest authorization, HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession();
        LinkedHashMap<String, OAuth2AuthorizationRequest> pending = pending(session);
        pending.put(authorization.getState(), authorization);
        while (pending.size() > KEPT) {
            pending.pollFirstEntry();
        }
        session.setAttribute(ATTRIBUTE, pending);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        OAuth2AuthorizationRequest authorization = loadAuthorizationRequest(request);
        HttpSession session = request.getSession(false);
        if (authorization == null || session == null) {
            return null;
        }
        LinkedHashMap<String, OAuth2AuthorizationRequest> rest = pending(session);
        rest.remove(authorization.getState());
        session.setAttribute(ATTRIBUTE, rest.isEmpty() ? null : rest);
        request.setAttribute(RETURN_TO, authorization.getAttribute(ReturnTo.PARAMETER));
        return authorization;
    }

    /** A copy: what stands in the session is shared by requests. */
    @SuppressWarnings("unchecked")
    private static LinkedHashMap<String, OAuth2AuthorizationRequest> pending(@Nullable HttpSession session) {
        Object kept = session == null ? null : session.getAttribute(ATTRIBUTE);
        return kept == null
                ? new LinkedHashMap<>()
                : new LinkedHashMap<>((Map<String, OAuth2AuthorizationRequest>) kept);
    }
}
