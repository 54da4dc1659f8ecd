package kz.bagalau.gateway.security;

import kz.bagalau.gateway.site.SiteProperties;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.stereotype.Component;

/** What every answer tells the browser. The page's own policy, with its nonce, comes from the web app's controller and wins. */
@Component
class BrowserHeaders {
    private static final String NOTHING_OF_THE_DEVICE =
            "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()";
    private static final String NO_PAGE = "frame-ancestors 'none'; base-uri 'none'; object-src 'none'";
    private static final int YEAR = 365 * 24 * 60 * 60;

    private final SiteProperties site;

    BrowserHeaders(SiteProperties site) {
        this.site = site;
    }

    void addTo(HttpSecurity http) {
        http.headers(headers -> headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy(NOTHING_OF_THE_DEVICE))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .contentSecurityPolicy(policy -> policy.policyDirectives(NO_PAGE))
                .httpStrictTransportSecurity(this::transport));
    }

    private void transport(HeadersConfigurer<HttpSecurity>.HstsConfig transport) {
        if (site.https()) {
            transport
                    .requestMatcher(AnyRequestMatcher.INSTANCE)
                    .includeSubDomains(true)
                    .maxAgeInSeconds(YEAR);
        } else {
            transport.disable();
        }
    }
}
