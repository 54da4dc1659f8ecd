package kz.bagalau.identity.support;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.web.util.UriComponentsBuilder;

/** One browser with the gateway behind it: keeps the provider's cookie, goes through the code flow. */
public final class Gateway {
    public static final String SECRET = "the gateway's secret of the tests, long enough";
    public static final String CALLBACK = "http://localhost:8080/login/oauth2/code/bagalau";

    private final ServiceAddress service;
    private final String verifier = UUID.randomUUID() + "-" + UUID.randomUUID();
    private String cookie = "";
    private String setCookie = "";
    private String userAgent = "Java";

    public Gateway(ServiceAddress service) {
        this.service = service;
    }

    public Gateway from(String browser) {
        userAgent = browser;
        return this;
    }

    public Reply signIn(String email, String password) {
        return signIn(email, password, "203.0.113.1");
    }

    public Reply signIn(String email, String password, String clientAddress) {
        return remember(Api.send(browser("/id/login")
                .header("Content-Type", "application/json")
                .header("X-Forwarded-For", clientAddress)
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"email\":\"%s\",\"password\":\"%s\"}".formatted(email, password)))));
    }

    public Reply secondFactor(String code) {
        return second("", "{\"code\":\"%s\"}".formatted(code));
    }

    public Reply beginEnrolment() {
        return second("/enrolment", "{}");
    }

    public Reply confirmEnrolment(String code) {
        return second("/enrolment/confirmation", "{\"code\":\"%s\"}".formatted(code));
    }

    private Reply second(String path, String json) {
        return remember(Api.send(browser("/id/second-factor" + path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))));
    }

    public Reply authorize() {
        return authorize(Map.of());
    }

    /** The authorization request, with some parameters changed; an empty one is left out. */
    public Reply authorize(Map<String, String> changes) {
        Map<String, String> parameters = new LinkedHashMap<>(Map.of(
                "response_type", "code",
                "client_id", "gateway",
                "scope", "openid",
                "state", "xyz",
                "nonce", "n-1",
                "redirect_uri", CALLBACK,
                "code_challenge", challenge(),
                "code_challenge_method", "S256"));
        parameters.putAll(changes);
        return remember(
                Api.send(browser("/id/oauth2/authorize?" + form(parameters)).GET()));
    }

    public String code() {
        return parameter(authorize().header("Location"), "code");
    }

    public Reply tokens(String code) {
        return tokens(
                Map.of(
                        "grant_type", "authorization_code",
                        "code", code,
                        "redirect_uri", CALLBACK,
                        "code_verifier", verifier),
                SECRET);
    }

    public Reply refresh(String refreshToken) {
        return tokens(Map.of("grant_type", "refresh_token", "refresh_token", refreshToken), SECRET);
    }

    public Reply tokens(Map<String, String> parameters, String secret) {
        // RFC 6749 2.3.1: both are form-encoded before they are joined.
        String credentials = "gateway:" + URLEncoder.encode(secret, StandardCharsets.UTF_8);
        return Api.send(HttpRequest.newBuilder(URI.create(service.of("/id/oauth2/token")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)))
                .POST(HttpRequest.BodyPublishers.ofString(form(parameters))));
    }

    public Reply signOut(String idToken) {
        return remember(Api.send(browser("/id/connect/logout?"
                        + form(Map.of("id_token_hint", idToken, "post_logout_redirect_uri", "http://localhost:8080/")))
                .GET()));
    }

    public String cookie() {
        return cookie;
    }

    public String setCookie() {
        return setCookie;
    }

    public Gateway withCookie(String value) {
        cookie = value;
        return this;
    }

    public static String parameter(String location, String name) {
        return UriComponentsBuilder.fromUriString(location)
                .build()
                .getQueryParams()
                .getFirst(name);
    }

    private HttpRequest.Builder browser(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(service.of(path))).header("User-Agent", userAgent);
        return cookie.isEmpty() ? request : request.header("Cookie", cookie);
    }

    private Reply remember(Reply reply) {
        reply.http().headers().allValues("Set-Cookie").forEach(header -> {
            setCookie = header;
            cookie = Arrays.stream(header.split(";")).findFirst().orElseThrow();
        });
        return reply;
    }

    private String challenge() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String form(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .filter(parameter -> !parameter.getValue().isEmpty())
                .map(parameter ->
                        parameter.getKey() + "=" + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
