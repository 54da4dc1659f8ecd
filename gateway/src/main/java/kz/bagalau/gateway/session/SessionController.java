package kz.bagalau.gateway.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the web app may know of its session. */
@RestController
class SessionController {
    private final SessionProperties properties;
    private final Clock clock;

    SessionController(SessionProperties properties, Clock clock) {
        this.properties = properties;
        this.clock = clock;
    }

    @GetMapping("/api/session")
    ResponseEntity<SessionResponse> session(HttpServletRequest request) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(current(request.getSession(false)));
    }

    private SessionResponse current(@Nullable HttpSession session) {
        if (session == null
                || !(SecurityContextHolder.getContext().getAuthentication()
                        instanceof OAuth2AuthenticationToken signedIn)
                || !(signedIn.getPrincipal() instanceof OidcUser person)) {
            return SessionResponse.nobody(clock.instant());
        }
        List<String> roles = person.getClaimAsStringList("roles");
        return new SessionResponse(
                true,
                person.getSubject(),
                person.getEmail(),
                person.getLocale(),
                roles == null ? List.of() : roles,
                expiresAt(session),
                clock.instant());
    }

    private Instant expiresAt(HttpSession session) {
        Instant idle = Instant.ofEpochMilli(session.getLastAccessedTime()).plus(properties.idle());
        Instant end = Instant.ofEpochMilli(session.getCreationTime()).plus(properties.lifetime());
        return idle.isBefore(end) ? idle : end;
    }
}
