package kz.bagalau.gateway.route;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.bagalau.gateway.site.SiteProperties;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * What a service sees of a browser's headers: neither cookies (but identity's own, on its pages) nor tokens nor words about
 * proxies that the browser may have made up; instead the token of the session and the public address.
 */
@Component
class RequestHeaders {
    private static final String IDENTITY_PATH = "/id/";
    private static final Pattern IDENTITY_COOKIE = Pattern.compile("(?:^|;\\s*)((?:__Secure-)?BAGALAU_ID=[^;]*)");
    private static final Set<String> KEPT_BACK = Set.of(
            "authorization",
            "baggage",
            "connection",
            "content-length",
            "cookie",
            "expect",
            "forwarded",
            "host",
            "http2-settings",
            "keep-alive",
            "te",
            "traceparent",
            "tracestate",
            "trailer",
            "transfer-encoding",
            "upgrade",
            "x-real-ip",
            "x-xsrf-token");

    private final TraceHeaders trace;
    private final String proto;
    private final String host;
    private final String port;

    RequestHeaders(SiteProperties site, TraceHeaders trace) {
        this.trace = trace;
        proto = site.publicUrl().getScheme();
        host = site.publicUrl().getRawAuthority();
        port = Integer.toString(site.port());
    }

    void addTo(ClassicHttpRequest toService, ServerRequest request) {
        request.headers().asHttpHeaders().forEach((name, values) -> {
            if (passes(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> toService.addHeader(name, value));
            }
        });
        toService.addHeader("X-Forwarded-Proto", proto);
        toService.addHeader("X-Forwarded-Host", host);
        toService.addHeader("X-Forwarded-Port", port);
        toService.addHeader("X-Forwarded-For", request.servletRequest().getRemoteAddr());
        String token = RelayedToken.of(request);
        if (token != null) {
            toService.addHeader(HttpHeaders.AUTHORIZATION, "Bearer " + token);
        }
        if (request.servletRequest().getRequestURI().startsWith(IDENTITY_PATH)) {
            String cookie = identityCookie(request);
            if (cookie != null) {
                toService.addHeader(HttpHeaders.COOKIE, cookie);
            }
        }
        trace.addTo(toService);
    }

    private static boolean passes(String name) {
        return !KEPT_BACK.contains(name) && !name.startsWith("x-forwarded-") && !name.startsWith("proxy-");
    }

    private static @Nullable String identityCookie(ServerRequest request) {
        for (String cookies : request.headers().header(HttpHeaders.COOKIE)) {
            Matcher found = IDENTITY_COOKIE.matcher(cookies);
            if (found.find()) {
                return found.group(1);
            }
        }
        return null;
    }
}
