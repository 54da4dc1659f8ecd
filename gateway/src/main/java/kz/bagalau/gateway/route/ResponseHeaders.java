package kz.bagalau.gateway.route;

import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.hc.core5.http.Header;
import org.springframework.http.HttpHeaders;

/** What a browser sees of a service's headers: all but those of the connection, and of cookies only identity's own on its pages. */
final class ResponseHeaders {
    private static final Pattern IDENTITY_COOKIE = Pattern.compile("(?:__Secure-)?BAGALAU_ID=");
    private static final Set<String> KEPT_BACK = Set.of(
            "connection",
            "date",
            "keep-alive",
            "server",
            "strict-transport-security",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade",
            "www-authenticate");

    private ResponseHeaders() {}

    static HttpHeaders forBrowser(Iterator<Header> headers, boolean ofIdentity) {
        HttpHeaders passed = new HttpHeaders();
        headers.forEachRemaining(header -> {
            String name = header.getName().toLowerCase(Locale.ROOT);
            boolean passes = name.equals("set-cookie")
                    ? ofIdentity && IDENTITY_COOKIE.matcher(header.getValue()).lookingAt()
                    : !KEPT_BACK.contains(name);
            if (passes) {
                passed.add(header.getName(), header.getValue());
            }
        });
        return passed;
    }
}
