package kz.bagalau.gateway.session;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Ends sessions that identity ended elsewhere (OpenID Connect Back-Channel Logout 1.0). Open to everybody: what counts is the
 * token, which only identity can sign.
 */
@RestController
class BackChannelLogout {
    private static final Logger log = LoggerFactory.getLogger(BackChannelLogout.class);

    private final LogoutTokens tokens;
    private final BrowserSessions<?> sessions;

    BackChannelLogout(LogoutTokens tokens, BrowserSessions<?> sessions) {
        this.tokens = tokens;
        this.sessions = sessions;
    }

    @PostMapping(path = "/logout/back-channel", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<Void> logOut(@RequestParam(name = "logout_token", defaultValue = "") String logoutToken) {
        try {
            sessions.end(tokens.read(logoutToken));
            return ResponseEntity.ok().cacheControl(CacheControl.noStore()).build();
        } catch (JwtException refused) {
            log.warn("A logout token is refused: {}", refused.getMessage());
            return ResponseEntity.badRequest()
                    .cacheControl(CacheControl.noStore())
                    .build();
        }
    }
}
