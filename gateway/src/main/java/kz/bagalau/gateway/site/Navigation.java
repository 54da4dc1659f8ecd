package kz.bagalau.gateway.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

/** A browser on its way to signing in, by a link or a redirect: what goes wrong there is read by a person, not by a program. */
public final class Navigation {
    /** No pages of the web app, so that the page which explains a failure cannot end here again. */
    private static final List<String> WAYS = List.of("/id/", "/oauth2/", "/login/");

    private Navigation() {}

    /** Whether the answer should be a page. */
    public static boolean is(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return HttpMethod.GET.matches(request.getMethod())
                && WAYS.stream().anyMatch(request.getRequestURI()::startsWith)
                && accept != null
                && accept.contains(MediaType.TEXT_HTML_VALUE);
    }
}
