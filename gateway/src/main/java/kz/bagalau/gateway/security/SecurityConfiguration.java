package kz.bagalau.gateway.security;

import jakarta.servlet.DispatcherType;
import java.util.List;
import kz.bagalau.gateway.limit.RateLimits;
import kz.bagalau.gateway.problem.Problems;
import kz.bagalau.gateway.signin.SignIn;
import kz.bagalau.gateway.site.SiteProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatchers;

/** One chain for all requests: pages and files are public, the API is not, the rest is denied. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityConfiguration {
    @Bean
    SecurityFilterChain securityFilterChain(
            HttpSecurity http,
            SiteProperties site,
            SecurityProperties properties,
            Problems problems,
            RateLimits limits,
            SignIn signIn,
            BrowserHeaders headers) {
        http.csrf(csrf -> csrf.spa()
                        .csrfTokenRepository(csrfCookie(site))
                        .ignoringRequestMatchers(PublicPaths.BACK_CHANNEL))
                .authorizeHttpRequests(requests -> authorize(requests, properties))
                .requestCache(RequestCacheConfigurer::disable)
                .addFilterAfter(limits.perAddress(), CsrfFilter.class)
                .addFilterAfter(limits.perPerson(), AuthorizationFilter.class)
                .exceptionHandling(handling -> handling.authenticationEntryPoint((request, response, failure) ->
                                problems.write(response, HttpStatus.UNAUTHORIZED, "unauthenticated"))
                        .accessDeniedHandler((request, response, denied) -> problems.write(
                                response,
                                HttpStatus.FORBIDDEN,
                                denied instanceof CsrfException ? "csrf" : "forbidden")));
        headers.addTo(http);
        signIn.addTo(http);
        return http.build();
    }

    private static void authorize(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests,
            SecurityProperties properties) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                .permitAll()
                .requestMatchers(PublicPaths.MATCHER)
                .permitAll()
                .requestMatchers(metrics(properties.metricsFrom()))
                .permitAll()
                .requestMatchers("/actuator/**")
                .denyAll()
                .requestMatchers("/api/**")
                .authenticated()
                .requestMatchers(HttpMethod.GET)
                .permitAll()
                .requestMatchers(HttpMethod.HEAD)
                .permitAll()
                .anyRequest()
                .denyAll();
    }

    private static RequestMatcher metrics(List<String> networks) {
        RequestMatcher[] from = networks.stream().map(IpAddressMatcher::new).toArray(RequestMatcher[]::new);
        return RequestMatchers.allOf(
                PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, "/actuator/prometheus"),
                RequestMatchers.anyOf(from));
    }

    private static CookieCsrfTokenRepository csrfCookie(SiteProperties site) {
        CookieCsrfTokenRepository repository = CookieCsrfTokenRepository.withHttpOnlyFalse();
        repository.setCookiePath("/");
        repository.setCookieCustomizer(
                cookie -> cookie.secure(site.cookiesAreSecure()).sameSite("Lax"));
        return repository;
    }

    /** Paths that could mean two things never get further. */
    @Bean
    RequestRejectedHandler rejectedRequests(Problems problems) {
        return (request, response, rejected) -> problems.write(response, HttpStatus.BAD_REQUEST, "malformed-request");
    }

    /** A span for each filter of the chain would cost more than the request. */
    @Bean
    SecurityObservationSettings noSpansOfFilters() {
        return SecurityObservationSettings.noObservations();
    }
}
