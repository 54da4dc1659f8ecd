package kz.bagalau.gateway.signin;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import kz.bagalau.gateway.route.RouteProperties;
import kz.bagalau.gateway.route.RoutedService;
import kz.bagalau.gateway.route.ServiceClient;
import kz.bagalau.gateway.session.LogoutTokens;
import kz.bagalau.gateway.site.SiteProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.InterceptingClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/** The client of identity-service. Its addresses are settings: nothing is discovered at the start, so either may start first. */
@Configuration(proxyBeanMethods = false)
class SignInConfiguration {
    @Bean
    ClientRegistration identityClient(SiteProperties site, RouteProperties routes, SignInProperties properties) {
        String identity = routes.address(RoutedService.IDENTITY).toString();
        return ClientRegistration.withRegistrationId("bagalau")
                .clientId(properties.clientId())
                .clientSecret(properties.clientSecret())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .redirectUri(site.at("/login/oauth2/code/bagalau"))
                .scope(properties.scopes())
                .authorizationUri(site.at("/id/oauth2/authorize"))
                .tokenUri(identity + "/id/oauth2/token")
                .jwkSetUri(identity + "/id/oauth2/jwks")
                .issuerUri(site.at("/id"))
                .userNameAttributeName("sub")
                .build();
    }

    /** As patient as with identity's other answers: who is signing in waits for all of them. */
    @Bean
    ClientHttpRequestFactory identityRequests(ServiceClient client, RouteProperties routes, IdentityBreaker breaker) {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(client.http());
        requests.setReadTimeout(routes.responseTimeout(RoutedService.IDENTITY));
        return new InterceptingClientHttpRequestFactory(requests, List.of(breaker));
    }

    @Bean
    ClientRegistrationRepository clientRegistrations(ClientRegistration identityClient) {
        return new InMemoryClientRegistrationRepository(identityClient);
    }

    @Bean
    OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> codeForTokens(
            ClientHttpRequestFactory identityRequests) {
        var tokens = new RestClientAuthorizationCodeTokenResponseClient();
        tokens.setRestClient(tokenEndpoint(identityRequests));
        return tokens;
    }

    @Bean
    OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> refreshedTokens(
            ClientHttpRequestFactory identityRequests) {
        var tokens = new RestClientRefreshTokenTokenResponseClient();
        tokens.setRestClient(tokenEndpoint(identityRequests));
        return tokens;
    }

    /** One for all sign-ins: it keeps identity's keys, and asks for them again when a token is signed with one it does not know. */
    @Bean
    JwtDecoderFactory<ClientRegistration> idTokenDecoders(
            ClientRegistration identityClient, ClientHttpRequestFactory identityRequests) {
        String keys = Objects.requireNonNull(identityClient.getProviderDetails().getJwkSetUri());
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSetUri(keys)
                .restOperations(new RestTemplate(identityRequests))
                .jwsAlgorithms(
                        algorithms -> algorithms.addAll(Set.of(SignatureAlgorithm.RS256, SignatureAlgorithm.ES256)))
                .build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                new JwtTimestampValidator(), new OidcIdTokenValidator(identityClient)));
        return registration -> decoder;
    }

    @Bean
    LogoutTokens logoutTokens(ClientRegistration identityClient, ClientHttpRequestFactory identityRequests) {
        return new IdentityLogoutTokens(identityClient, new RestTemplate(identityRequests));
    }

    private static RestClient tokenEndpoint(ClientHttpRequestFactory identityRequests) {
        return RestClient.builder()
                .requestFactory(identityRequests)
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build();
    }
}
