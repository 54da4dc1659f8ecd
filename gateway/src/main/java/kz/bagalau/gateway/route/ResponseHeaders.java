package kz.bagalau.gateway.route;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import org.springframework.http.HttpHeaders;

/** What a browser sees of a service's headers: all but those of the connection, and of cookies only identity's own on its pages. */
final class ResponseHeaders {
    private static final String IDENTITY_COOKIE = "BAGALAU_ID=";
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

    static void copy(java.net.http.HttpHeaders from, String path, BiConsumer<String, List<String>> to) {
        from.map().forEach((name, values) -> {
            String lowerCase = name.toLowerCase(Locale.ROOT);
            if (lowerCase.equals("set-cookie")) {
                if (path.startsWith("/id/")) {
                    to.accept(HttpHeaders.SET_COOKIE, identityCookies(values));
                }
            } else if (!KEPT_BACK.contains(lowerCase) && !lowerCase.startsWith(":")) {
                to.accept(name, values);
            }
        });
    }

    private static List<String> identityCookies(List<String> cookies) {
        return cookies.stream()
                .filter(cookie -> cookie.startsWith(IDENTITY_COOKIE))
                .toList();
    }
}
