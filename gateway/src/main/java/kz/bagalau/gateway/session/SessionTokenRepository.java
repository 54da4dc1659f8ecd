package kz.bagalau.gateway.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.stereotype.Component;

/** Keeps the tokens of the code flow in the session. */
@Component
class SessionTokenRepository implements OAuth2AuthorizedClientRepository {
    private final ClientRegistrationRepository clients;

    SessionTokenRepository(ClientRegistrationRepository clients) {
        this.clients = clients;
    }

    static @Nullable SessionTokens of(@Nullable HttpSession session) {
        return session == null ? null : (SessionTokens) session.getAttribute(SessionTokens.ATTRIBUTE);
    }

    static SessionTokens tokens(OAuth2AccessToken access, @Nullable OAuth2RefreshToken refresh) {
        Instant issuedAt = Objects.requireNonNull(access.getIssuedAt());
        return new SessionTokens(
                access.getTokenValue(),
                issuedAt,
                Objects.requireNonNull(access.getExpiresAt()),
                refresh == null ? null : refresh.getTokenValue());
    }

    @Override
    public void saveAuthorizedClient(
            OAuth2AuthorizedClient client,
            Authentication person,
            HttpServletRequest request,
            HttpServletResponse response) {
        request.getSession()
                .setAttribute(SessionTokens.ATTRIBUTE, tokens(client.getAccessToken(), client.getRefreshToken()));
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
            String clientRegistrationId, Authentication person, HttpServletRequest request) {
        SessionTokens tokens = of(request.getSession(false));
        if (tokens == null) {
            return null;
        }
        return (T) new OAuth2AuthorizedClient(
                Objects.requireNonNull(clients.findByRegistrationId(clientRegistrationId)),
                person.getName(),
                accessToken(tokens),
                tokens.refreshToken() == null ? null : new OAuth2RefreshToken(tokens.refreshToken(), null));
    }

    static OAuth2AccessToken accessToken(SessionTokens tokens) {
        return new OAuth2AccessToken(
                OAuth2AccessToken.TokenType.BEARER, tokens.accessToken(), tokens.issuedAt(), tokens.expiresAt());
    }

    @Override
    public void removeAuthorizedClient(
            String clientRegistrationId,
            Authentication person,
            HttpServletRequest request,
            HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(SessionTokens.ATTRIBUTE);
        }
    }
}
