package kz.bagalau.gateway.session;

import org.springframework.security.oauth2.jwt.JwtException;

/** Reads logout tokens of identity. */
public interface LogoutTokens {
    /**
     * A sign-in that ended.
     *
     * @param subject the person
     * @param sid the sign-in, as the ID token names it
     */
    record EndedSignIn(String subject, String sid) {}

    /**
     * What a token tells that identity signed for this gateway just now.
     *
     * @throws JwtException when it is anything else
     */
    EndedSignIn read(String logoutToken);
}
