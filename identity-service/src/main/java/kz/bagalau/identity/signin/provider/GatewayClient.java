package kz.bagalau.identity.signin.provider;

import kz.bagalau.identity.IdentityProperties;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** The only client: confidential, code with PKCE, no consent page, for it is our own. */
final class GatewayClient {
    static final String ID = "gateway";

    private GatewayClient() {}

    static RegisteredClient of(IdentityProperties platform, ProviderProperties provider) {
        return RegisteredClient.withId(ID)
                .clientId(ID)
                .clientName(ID)
                .clientSecret(new ClientSecretEncoder().encode(provider.clientSecret()))
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .redirectUri(platform.page("/login/oauth2/code/bagalau"))
                .postLogoutRedirectUri(platform.page("/"))
                .scope(OidcScopes.OPENID)
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build())
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(provider.accessTokenValidity())
                        .refreshTokenTimeToLive(provider.refreshTokenValidity())
                        .reuseRefreshTokens(true)
                        .build())
                .build();
    }
}
