package kz.bagalau.identity.signin.provider;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kz.bagalau.identity.IdentityProperties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.oidc.authentication.OidcLogoutAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.oidc.web.authentication.OidcLogoutAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.stereotype.Component;

/** Sign-out at the provider: the session ends, and so do the tokens that can be renewed. */
@Component
class ProviderEndSession implements AuthenticationSuccessHandler, AuthenticationFailureHandler {
    private static final Logger log = LoggerFactory.getLogger(ProviderEndSession.class);
    private static final OAuth2TokenType ID_TOKEN = new OAuth2TokenType(OidcParameterNames.ID_TOKEN);

    private final OidcLogoutAuthenticationSuccessHandler standard = new OidcLogoutAuthenticationSuccessHandler();
    private final SecurityContextLogoutHandler session = new SecurityContextLogoutHandler();
    private final OAuth2AuthorizationService authorizations;
    private final IdentityProperties platform;

    ProviderEndSession(OAuth2AuthorizationService authorizations, IdentityProperties platform) {
        this.authorizations = authorizations;
        this.platform = platform;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication logout)
            throws IOException, ServletException {
        if (logout instanceof OidcLogoutAuthenticationToken token) {
            var authorization = authorizations.findByToken(token.getIdTokenHint(), ID_TOKEN);
            if (authorization != null) {
                authorizations.remove(authorization);
            }
        }
        standard.onAuthenticationSuccess(request, response, logout);
    }

    /**
     * A sign-out that the provider does not understand (an ID token forgotten long ago, or of an earlier session) ends the
     * browser's session all the same: somebody who asked to be signed out at a shared machine must be.
     */
    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        log.warn("A sign-out could not be matched to its sign-in: {}", failure.getMessage());
        session.logout(request, response, SecurityContextHolder.getContext().getAuthentication());
        response.sendRedirect(platform.page("/"));
    }
}
