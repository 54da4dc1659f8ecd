package kz.bagalau.gateway.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A browser with its cookies; it follows redirects only when told, and sends the CSRF header as the web app does. */
public final class Browser {
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private final String site;
    private final Map<String, Cookie> cookies = new ConcurrentHashMap<>();

    private record Cookie(String value, String path) {}

    Browser(String site) {
        this.site = site;
    }

    /** The same person at another instance: a load balancer sent the next request there. */
    public Browser at(RunningGateway other) {
        Browser there = new Browser(other.url());
        there.cookies.putAll(cookies);
        return there;
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** As a click on a link. */
    public HttpResponse<String> visit(String path) {
        return send(request(path)
                .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                .GET());
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path).headers(headers).GET());
    }

    public HttpResponse<String> post(String path, String json) {
        return send("POST", path, BodyPublishers.ofString(json), "Content-Type", "application/json");
    }

    /** With the CSRF header; a token is fetched first if there is none. */
    public HttpResponse<String> send(String method, String path, BodyPublisher body, String... headers) {
        if (cookie("XSRF-TOKEN") == null) {
            get("/api/session");
        }
        HttpRequest.Builder request = request(path)
                .header("X-XSRF-TOKEN", String.valueOf(cookie("XSRF-TOKEN")))
                .method(method, body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofString());
    }

    public <T> HttpResponse<T> send(HttpRequest.Builder request, BodyHandler<T> handler) {
        try {
            HttpResponse<T> response = CLIENT.send(request.build(), handler);
            response.headers().allValues("set-cookie").forEach(this::keep);
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A request with the cookies that belong to its path. */
    public HttpRequest.Builder request(String path) {
        URI uri = path.startsWith("http") ? URI.create(path) : URI.create(site + path);
        HttpRequest.Builder request = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(30));
        String sent = cookies.entrySet().stream()
                .filter(entry -> uri.getPath().startsWith(entry.getValue().path()))
                .map(entry -> entry.getKey() + "=" + entry.getValue().value())
                .collect(Collectors.joining("; "));
        return sent.isEmpty() ? request : request.header("Cookie", sent);
    }

    /** Goes through the whole code flow and returns where it ended. */
    public String signIn(String start) {
        HttpResponse<String> atIdentity =
                visit(visit(start).headers().firstValue("location").orElseThrow());
        return visit(atIdentity.headers().firstValue("location").orElseThrow())
                .headers()
                .firstValue("location")
                .orElseThrow();
    }

    public Browser signedIn() {
        String end = signIn("/oauth2/authorization/bagalau");
        if (!end.equals("/")) {
            throw new AssertionError("Signing in ended at " + end);
        }
        return this;
    }

    public @Nullable String cookie(String name) {
        Cookie cookie = cookies.get(name);
        return cookie == null ? null : cookie.value();
    }

    public void setCookie(String name, String value, String path) {
        cookies.put(name, new Cookie(value, path));
    }

    private void keep(String header) {
        List<String> parts = List.of(header.split(";\\s*"));
        String[] pair = parts.getFirst().split("=", 2);
        Map<String, String> attributes = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        Consumer<String> add = part -> attributes.put(part.split("=", 2)[0], part.substring(part.indexOf('=') + 1));
        parts.stream().skip(1).forEach(add);
        if (pair[1].isEmpty() || "0".equals(attributes.get("Max-Age"))) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], new Cookie(pair[1], attributes.getOrDefault("Path", "/")));
        }
    }
}
