package kz.bagalau.identity.signin.provider;

import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.List;
import kz.bagalau.identity.IdentityProperties;
import kz.bagalau.identity.secret.SecretSeal;
import kz.bagalau.identity.signin.SignIns;
import org.springframework.boot.session.autoconfigure.DefaultCookieSerializerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.JdbcOAuth2AuthorizationConsentService;
import org.springframework.security.oauth2.server.authorization.JdbcOAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationConsentService;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.client.JdbcRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.security.SpringSessionBackedSessionRegistry;

/** The provider's parts, all kept in the database so that any instance can go on with what another began. */
@Configuration(proxyBeanMethods = false)
class ProviderConfiguration {
    @Bean
    AuthorizationServerSettings providerSettings(ProviderProperties properties) {
        return AuthorizationServerSettings.builder()
                .issuer(properties.issuer())
                .authorizationEndpoint("/id/oauth2/authorize")
                .pushedAuthorizationRequestEndpoint("/id/oauth2/par")
                .deviceAuthorizationEndpoint("/id/oauth2/device_authorization")
                .deviceVerificationEndpoint("/id/oauth2/device_verification")
                .tokenEndpoint("/id/oauth2/token")
                .tokenIntrospectionEndpoint("/id/oauth2/introspect")
                .tokenRevocationEndpoint("/id/oauth2/revoke")
                .jwkSetEndpoint("/id/oauth2/jwks")
                .oidcUserInfoEndpoint("/id/userinfo")
                .oidcLogoutEndpoint("/id/connect/logout")
                .build();
    }

    @Bean
    RegisteredClientRepository providerClients(
            JdbcOperations jdbc, IdentityProperties platform, ProviderProperties provider) {
        JdbcRegisteredClientRepository clients = new JdbcRegisteredClientRepository(jdbc);
        RegisteredClient gateway = GatewayClient.of(platform, provider);
        try {
            clients.save(gateway);
        } catch (DuplicateKeyException otherInstanceWasFirst) {
            clients.save(gateway);
        }
        return clients;
    }

    @Bean
    OAuth2AuthorizationService providerAuthorizations(
            JdbcOperations jdbc, RegisteredClientRepository clients, SignIns signIns) {
        return new SignedInAuthorizations(new JdbcOAuth2AuthorizationService(jdbc, clients), signIns);
    }

    @Bean
    OAuth2AuthorizationConsentService providerConsents(JdbcOperations jdbc, RegisteredClientRepository clients) {
        return new JdbcOAuth2AuthorizationConsentService(jdbc, clients);
    }

    @Bean
    SecretSeal secretSeal(ProviderProperties provider, IdentityProperties platform) {
        return new SecretSeal(provider.keyPassword(), platform);
    }

    @Bean
    JWKSource<SecurityContext> providerKeys(SigningKeys keys) {
        return new ImmutableJWKSet<>(keys.load());
    }

    /** Our own tokens, without a detour over HTTP; an ID token is none of them, for its audience is the gateway. */
    @Bean
    JwtDecoder ownTokenDecoder(JWKSource<SecurityContext> keys, ProviderProperties provider) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSource(keys).build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithIssuer(provider.issuer()),
                new JwtClaimValidator<List<String>>(
                        JwtClaimNames.AUD, audience -> audience != null && audience.contains(TokenClaims.SERVICES))));
        return decoder;
    }

    @Bean
    SessionRegistry providerSessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
        return new SpringSessionBackedSessionRegistry<>(sessions);
    }

    @Bean
    DefaultCookieSerializerCustomizer providerCookie(IdentityProperties platform) {
        return cookie -> {
            cookie.setCookieName(platform.cookie("BAGALAU_ID"));
            cookie.setUseSecureCookie(platform.cookieNeedsHttps());
        };
    }
}
