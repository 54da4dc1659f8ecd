package kz.bagalau.gateway.signin;

import java.util.Objects;
import java.util.Set;
import kz.bagalau.gateway.route.RouteProperties;
import kz.bagalau.gateway.route.RoutedService;
import kz.bagalau.gateway.route.ServiceClient;
import kz.bagalau.gateway.session.LogoutTokens;
import kz.bagalau.gateway.site.SiteProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
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

    @Bean
    ClientRegistrationRepository clientRegistrations(ClientRegistration identityClient) {
        return new InMemoryClientRegistrationRepository(identityClient);
    }

    @Bean
    OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> codeForTokens(
            ServiceClient client, SignInProperties properties) {
        var tokens = new RestClientAuthorizationCodeTokenResponseClient();
        tokens.setRestClient(tokenEndpoint(client, properties));
        return tokens;
    }

    @Bean
    OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> refreshedTokens(
            ServiceClient client, SignInProperties properties) {
        var tokens = new RestClientRefreshTokenTokenResponseClient();
        tokens.setRestClient(tokenEndpoint(client, properties));
        return tokens;
    }

    @Bean
    JwtDecoderFactory<ClientRegistration> idTokenDecoders(ServiceClient client, SignInProperties properties) {
        return registration -> {
            String keys =
                    Objects.requireNonNull(registration.getProviderDetails().getJwkSetUri());
            NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSetUri(keys)
                    .restOperations(new RestTemplate(requests(client, properties)))
                    .jwsAlgorithms(
                            algorithms -> algorithms.addAll(Set.of(SignatureAlgorithm.RS256, SignatureAlgorithm.ES256)))
                    .build();
            decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                    new JwtTimestampValidator(), new OidcIdTokenValidator(registration)));
            return decoder;
        };
    }

    @Bean
    LogoutTokens logoutTokens(ClientRegistration identityClient, ServiceClient client, SignInProperties properties) {
        return new IdentityLogoutTokens(identityClient, new RestTemplate(requests(client, properties)));
    }

    private static RestClient tokenEndpoint(ServiceClient client, SignInProperties properties) {
        return RestClient.builder()
                .requestFactory(requests(client, properties))
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build();
    }

    private static JdkClientHttpRequestFactory requests(ServiceClient client, SignInProperties properties) {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(client.http());
        requests.setReadTimeout(properties.timeout());
        return requests;
    }
}
