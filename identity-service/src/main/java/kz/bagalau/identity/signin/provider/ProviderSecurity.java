package kz.bagalau.identity.signin.provider;

import kz.bagalau.identity.IdentityProperties;
import kz.bagalau.identity.staff.SecondFactorRule;
import kz.bagalau.starter.problem.ProblemWriter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.oauth2.server.authorization.authentication.ClientSecretAuthenticationProvider;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * The chains of {@code /id/**}, before the starter's. The gateway checks CSRF tokens of all browser requests; this service
 * is not reachable but through it.
 */
@Configuration(proxyBeanMethods = false)
class ProviderSecurity {
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain providerSecurityFilterChain(
            HttpSecurity http,
            IdentityProperties platform,
            ProviderEndSession endSession,
            UserInfoClaims userInfo,
            SecondFactorRule secondFactors) {
        OAuth2AuthorizationServerConfigurer provider = new OAuth2AuthorizationServerConfigurer();
        return http.securityMatcher(provider.getEndpointsMatcher())
                .with(
                        provider,
                        it -> it.clientAuthentication(client -> client.authenticationProviders(
                                        providers -> providers.forEach(ProviderSecurity::knowClientSecret)))
                                .oidc(oidc -> oidc.userInfoEndpoint(endpoint -> endpoint.userInfoMapper(userInfo))
                                        .logoutEndpoint(endpoint -> endpoint.logoutResponseHandler(endSession)
                                                .errorResponseHandler(endSession))))
                .addFilterAfter(new SecondFactorGate(secondFactors), SecurityContextHolderFilter.class)
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .oauth2ResourceServer(server -> server.jwt(Customizer.withDefaults()))
                .exceptionHandling(handling -> handling.defaultAuthenticationEntryPointFor(
                        new LoginUrlAuthenticationEntryPoint(platform.page("/sign-in")),
                        PathPatternRequestMatcher.pathPattern("/id/oauth2/authorize")))
                .build();
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE + 10)
    SecurityFilterChain signInSecurityFilterChain(HttpSecurity http, ProblemWriter problems) {
        return http.securityMatcher("/id/**", "/error")
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(
                        requests -> requests.requestMatchers("/id/login", "/id/second-factor/**", "/error")
                                .permitAll()
                                .anyRequest()
                                .denyAll())
                .exceptionHandling(handling -> handling.authenticationEntryPoint((request, response, failure) ->
                                problems.write(response, HttpStatus.NOT_FOUND, "not-found"))
                        .accessDeniedHandler((request, response, failure) ->
                                problems.write(response, HttpStatus.NOT_FOUND, "not-found")))
                .build();
    }

    private static void knowClientSecret(AuthenticationProvider provider) {
        if (provider instanceof ClientSecretAuthenticationProvider bySecret) {
            bySecret.setPasswordEncoder(new ClientSecretEncoder());
        }
    }
}
