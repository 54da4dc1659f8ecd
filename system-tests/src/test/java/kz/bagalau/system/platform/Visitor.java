package kz.bagalau.system.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who calls the gateway as a browser does: with cookies and the CSRF header, nothing else. */
public final class Visitor {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final String url;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    /**
     * What came back.
     *
     * @param status HTTP status
     * @param body JSON, or null when there is none
     * @param headers by name
     */
    public record Answer(int status, @Nullable JsonNode body, Map<String, List<String>> headers) {
        /** A member of the body. */
        public JsonNode get(String name) {
            return bodyOrThrow().get(name);
        }

        /** The body, which must be there. */
        public JsonNode bodyOrThrow() {
            return Objects.requireNonNull(body, () -> "status " + status + " without a body");
        }

        /** The problem's code, or an empty text. */
        public String code() {
            return body == null || !body.has("code") ? "" : body.get("code").asString();
        }
    }

    /** What came back, unread. */
    public record RawAnswer(int status, String contentType, String text) {}

    public Visitor(String url) {
        this.url = url;
        get("/api/session");
    }

    /** Signs in as the sign-in page does. */
    public Visitor signIn(String email, String password) {
        Answer login = post("/id/login", Map.of("email", email, "password", password));
        if (login.status() != 204) {
            throw new IllegalStateException("Sign-in of " + email + " answered " + login.status() + " " + login.body());
        }
        HttpResponse<String> landed = send("GET", "/oauth2/authorization/bagalau", null, Map.of());
        Answer session = get("/api/session");
        if (!session.get("authenticated").asBoolean()) {
            throw new IllegalStateException("No session for " + email + " after " + landed.uri() + ": " + way(landed));
        }
        return this;
    }

    /** The pages that led to an answer and what each said. */
    private static String way(HttpResponse<String> landed) {
        String last = landed.uri().getPath() + " " + landed.statusCode();
        return landed.previousResponse()
                .map(before -> way(before) + ", " + last)
                .orElse(last);
    }

    /** What the cookie header of the next request says. */
    public String cookieHeader() {
        return cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    /** What a browser would need to go on in this person's place. */
    public List<HttpCookie> cookies() {
        return List.copyOf(cookies.getCookieStore().getCookies());
    }

    public Answer get(String path) {
        return answer(send("GET", path, null, Map.of()));
    }

    public Answer post(String path, Object body) {
        return post(path, body, Map.of());
    }

    public Answer post(String path, Object body, Map<String, String> headers) {
        return answer(send("POST", path, JSON.writeValueAsString(body), headers));
    }

    public Answer put(String path, Object body) {
        return answer(send("PUT", path, JSON.writeValueAsString(body), Map.of()));
    }

    public Answer delete(String path) {
        return answer(send("DELETE", path, null, Map.of()));
    }

    /** A file as it is. */
    public byte[] download(String path) {
        try {
            return http.send(HttpRequest.newBuilder(URI.create(url + path)).build(), BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Sends a file as a form of the pages does. */
    public Answer upload(String path, Map<String, String> fields, String fileName, byte[] content) {
        String boundary = "----bagalau" + System.nanoTime();
        var parts = new ArrayList<byte[]>();
        fields.forEach((name, value) -> parts.add(
                ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n")
                        .getBytes(StandardCharsets.UTF_8)));
        parts.add(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        parts.add(content);
        parts.add(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return answer(send(request(path, Map.of())
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArrays(parts))
                .build()));
    }

    /** Sends anything, with the cookies and the CSRF header. */
    public RawAnswer send(String method, String path, Map<String, String> headers, BodyPublisher body) {
        HttpResponse<String> response =
                send(request(path, headers).method(method, body).build());
        return new RawAnswer(
                response.statusCode(),
                response.headers().firstValue("Content-Type").orElse(""),
                response.body());
    }

    private HttpResponse<String> send(String method, String path, @Nullable String body, Map<String, String> headers) {
        var request = request(path, headers);
        if (body == null) {
            request.method(method, BodyPublishers.noBody());
        } else {
            request.header("Content-Type", "application/json").method(method, BodyPublishers.ofString(body));
        }
        return send(request.build());
    }

    private HttpRequest.Builder request(String path, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(URI.create(url + path)).timeout(Duration.ofSeconds(60));
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .findFirst()
                .ifPresent(token -> request.header("X-XSRF-TOKEN", token));
        headers.forEach(request::header);
        return request;
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(request.method() + " " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Answer answer(HttpResponse<String> response) {
        String type = response.headers().firstValue("Content-Type").orElse("");
        JsonNode body = type.contains("json") && !response.body().isEmpty() ? JSON.readTree(response.body()) : null;
        return new Answer(response.statusCode(), body, response.headers().map());
    }
}
