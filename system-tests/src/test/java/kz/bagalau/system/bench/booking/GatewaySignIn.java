package kz.bagalau.system.bench.booking;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.Collectors;
import kz.bagalau.system.deployed.SignInTokens;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/** A sign-in as the gateway sees it: it begins there, and ends there with a code. What lies between is identity-service's. */
final class GatewaySignIn {
    private final HttpClient http;
    private final String gateway;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);

    GatewaySignIn(HttpClient http, String gateway) {
        this.http = http;
        this.gateway = gateway;
    }

    /** The headers that a page sends from then on: the cookies, and the CSRF token as a header too. */
    String headers(String accessToken) throws IOException, InterruptedException {
        MultiValueMap<String, String> begun = UriComponentsBuilder.fromUriString(
                        redirected("/oauth2/authorization/bagalau"))
                .build()
                .getQueryParams();
        String end = redirected("/login/oauth2/code/bagalau?state=%s&code=%s"
                .formatted(begun.getFirst("state"), SignInTokens.code(accessToken, begun.getFirst("nonce"))));
        if (!end.equals("/")) {
            throw new IllegalStateException("The sign-in ended at " + end);
        }
        return "Cookie: " + cookieHeader() + "\r\nX-XSRF-TOKEN: " + csrfToken();
    }

    private String redirected(String path) throws IOException, InterruptedException {
        URI address = URI.create(gateway + path);
        HttpRequest.Builder request = HttpRequest.newBuilder(address);
        if (!stored().isEmpty()) {
            request.header("Cookie", cookieHeader());
        }
        HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
        cookies.put(address, answer.headers().map());
        return answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new IllegalStateException(path + " answered " + answer.statusCode()));
    }

    private List<HttpCookie> stored() {
        return cookies.getCookieStore().getCookies();
    }

    private String cookieHeader() {
        return stored().stream().map(HttpCookie::toString).collect(Collectors.joining("; "));
    }

    private String csrfToken() {
        return stored().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }
}
