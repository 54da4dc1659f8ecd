package kz.bagalau.gateway.security;

import jakarta.servlet.DispatcherType;
import java.util.List;
import kz.bagalau.gateway.limit.RateLimits;
import kz.bagalau.gateway.problem.Problems;
import kz.bagalau.gateway.signin.SignIn;
import kz.bagalau.gateway.site.SiteProperties;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.annotation.web.configurers.ServletApiConfigurer;
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
import org.springframework.web.filter.ServletRequestPathFilter;

/** The API is closed but for what is public; pages and files are open, the rest is denied. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityConfiguration {
    private final SiteProperties site;
    private final Problems problems;
    private final RateLimits limits;
    private final BrowserHeaders headers;

    SecurityConfiguration(SiteProperties site, Problems problems, RateLimits limits, BrowserHeaders headers) {
        this.site = site;
        this.problems = problems;
        this.limits = limits;
        this.headers = headers;
    }

    /** The API has a chain of its own because none of its calls needs the filters that sign people in and out. */
    @Bean
    @Order(0)
    SecurityFilterChain api(HttpSecurity http) {
        guard(http)
                .securityMatcher("/api/**")
                .authorizeHttpRequests(
                        requests -> alwaysAllowed(requests).anyRequest().authenticated())
                .logout(LogoutConfigurer::disable)
                .servletApi(ServletApiConfigurer::disable);
        return http.build();
    }

    @Bean
    @Order(1)
    SecurityFilterChain site(HttpSecurity http, SecurityProperties properties, SignIn signIn) {
        guard(http)
                .csrf(csrf -> csrf.ignoringRequestMatchers(PublicPaths.BACK_CHANNEL))
                .authorizeHttpRequests(requests -> alwaysAllowed(requests)
                        .requestMatchers(metrics(properties.metricsFrom()))
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .denyAll()
                        .requestMatchers(HttpMethod.GET)
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD)
                        .permitAll()
                        .anyRequest()
                        .denyAll());
        signIn.addTo(http);
        return http.build();
    }

    private HttpSecurity guard(HttpSecurity http) {
        http.csrf(csrf -> csrf.spa().csrfTokenRepository(csrfCookie(site)))
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
        return http;
    }

    /** What goes on after it was let in, and what is public. */
    private static AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
            alwaysAllowed(
                    AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        return requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                .permitAll()
                .requestMatchers(PublicPaths.MATCHER)
                .permitAll();
    }

    private static RequestMatcher metrics(List<String> networks) {
        RequestMatcher[] from = networks.stream().map(IpAddressMatcher::new).toArray(RequestMatcher[]::new);
        return RequestMatchers.allOf(
                PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, "/actuator/prometheus"),
                RequestMatchers.anyOf(from));
    }

    private static CookieCsrfTokenRepository csrfCookie(SiteProperties site) {
        CookieCsrfTokenRepository repository = CookieCsrfTokenRepository.withHttpOnlyFalse();
        repository.setCookieName(site.cookie("XSRF-TOKEN"));
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

    /** Takes the path apart once, before all that match it: without this each matcher does it for itself. */
    @Bean
    FilterRegistrationBean<ServletRequestPathFilter> parsedPath() {
        FilterRegistrationBean<ServletRequestPathFilter> filter =
                new FilterRegistrationBean<>(new ServletRequestPathFilter());
        filter.setOrder(SecurityFilterProperties.DEFAULT_FILTER_ORDER - 1);
        return filter;
    }

    /** A span for each filter of the chain would cost more than the request. */
    @Bean
    SecurityObservationSettings noSpansOfFilters() {
        return SecurityObservationSettings.noObservations();
    }
}
