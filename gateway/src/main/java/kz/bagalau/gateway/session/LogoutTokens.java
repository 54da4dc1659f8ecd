package kz.bagalau.gateway.session;

import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;

/** Reads logout tokens of identity. */
public interface LogoutTokens {
    /**
     * The claims of a token that identity signed for this gateway just now; it has a subject and a {@code sid}.
     *
     * @throws JwtException when it is anything else
     */
    Jwt read(String logoutToken);
}
