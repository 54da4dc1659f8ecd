package kz.bagalau.gateway.route;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import com.sun.net.httpserver.HttpServer;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import kz.bagalau.gateway.support.Browser;
import kz.bagalau.gateway.support.RunningGateway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoutingIT {
    @RegisterExtension
    static final RunningGateway gateway = RunningGateway.usual();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/applications",
                "/api/applications/form",
                "/api/scheduling/regions",
                "/api/testing/sittings/mine",
                "/api/certificates",
                "/api/notifications/mails",
                "/api/reference/subjects"
            })
    void apiNeedsASession(String path) {
        HttpResponse<String> answer = gateway.browser().get(path, "Accept", "text/html");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("content-type").orElseThrow()).startsWith("application/problem+json");
        assertThat(answer.body())
                .contains("\"code\":\"unauthenticated\"")
                .contains("\"type\":\"urn:bagalau:problem:unauthenticated\"")
                .contains("\"status\":401")
                .contains("\"text\":{\"kk\":\"Жүйеге кіріңіз.\",\"ru\":\"Войдите в систему.\"}")
                .contains("\"errors\":[]")
                .containsPattern("\"traceId\":\"[0-9a-f]{32}\"");
        gateway.services().verify(0, getRequestedFor(urlEqualTo(path)));
        assertThat(gateway.browser().signedIn().get(path).statusCode()).isEqualTo(200);
        gateway.services().verify(1, getRequestedFor(urlEqualTo(path)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/unknown", "/api/", "/api/applicationsX/1", "/api/statistics/days"})
    void unknownApiIsNotFound(String path) {
        HttpResponse<String> answer = gateway.browser().signedIn().get(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("\"code\":\"not-found\"");
        assertThat(gateway.browser().get(path).statusCode()).isEqualTo(401);
    }

    @Test
    void publicPathsNeedNoSessionAndCarryNoToken() {
        assertThat(gateway.browser().get("/api/certificates/public/XYZ").statusCode())
                .isEqualTo(200);
        assertThat(gateway.browser()
                        .get("/api/identity/registrations/some-token")
                        .statusCode())
                .isEqualTo(200);
        assertThat(gateway.browser().get("/api/identity/me").statusCode()).isEqualTo(401);
        assertThat(gateway.browser().get("/api/identity/registrations/a/b").statusCode())
                .isEqualTo(401);
        gateway.services()
                .verify(getRequestedFor(urlEqualTo("/api/certificates/public/XYZ"))
                        .withoutHeader("Authorization"));
    }

    @Test
    void browsersWordsAboutTokensAndProxiesAreNotBelieved() {
        Browser browser = gateway.browser().signedIn();

        browser.get(
                "/api/applications",
                "Authorization",
                "Bearer stolen",
                "X-Forwarded-For",
                "6.6.6.6",
                "X-Forwarded-Host",
                "evil.example",
                "X-Forwarded-Proto",
                "gopher",
                "X-Forwarded-Prefix",
                "/evil",
                "Forwarded",
                "for=6.6.6.6",
                "X-Real-IP",
                "6.6.6.6",
                "traceparent",
                "00-11111111111111111111111111111111-2222222222222222-01");

        LoggedRequest seen = only("/api/applications");
        assertThat(seen.getHeader("Authorization")).startsWith("Bearer access-");
        assertThat(seen.getHeader("X-Forwarded-For")).isEqualTo("127.0.0.1");
        assertThat(seen.getHeader("X-Forwarded-Host")).isEqualTo(gateway.url().substring("http://".length()));
        assertThat(seen.getHeader("X-Forwarded-Proto")).isEqualTo("http");
        assertThat(seen.getHeader("X-Forwarded-Prefix")).isNull();
        assertThat(seen.getHeader("Forwarded")).isNull();
        assertThat(seen.getHeader("X-Real-IP")).isNull();
        assertThat(seen.getHeader("traceparent")).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]");
        assertThat(seen.getHeader("traceparent")).doesNotContain("2222222222222222");
    }

    @Test
    void servicesSeeNoCookies() {
        Browser browser = gateway.browser().signedIn();
        browser.setCookie("BAGALAU_ID", "identity-session", "/");

        browser.get("/api/applications");

        assertThat(only("/api/applications").getHeader("Cookie")).isNull();
    }

    @Test
    void identityPagesSeeOnlyIdentitysCookie() {
        Browser browser = gateway.browser().signedIn();
        browser.setCookie("BAGALAU_ID", "identity-session", "/id");
        browser.setCookie("OTHER", "x", "/");
        gateway.identity()
                .server()
                .stubFor(post("/id/login")
                        .willReturn(aResponse()
                                .withStatus(204)
                                .withHeader("Set-Cookie", "BAGALAU_ID=fresh; Path=/id; HttpOnly")
                                .withHeader("Set-Cookie", "BAGALAU=overwritten; Path=/")));
        String session = browser.cookie("BAGALAU");

        HttpResponse<String> answer = browser.post("/id/login", "{}");

        assertThat(answer.statusCode()).isEqualTo(204);
        gateway.identity()
                .server()
                .verify(postRequestedFor(urlEqualTo("/id/login"))
                        .withHeader("Cookie", equalTo("BAGALAU_ID=identity-session"))
                        .withHeader("X-XSRF-TOKEN", absent())
                        .withoutHeader("Authorization"));
        assertThat(browser.cookie("BAGALAU_ID")).isEqualTo("fresh");
        assertThat(browser.cookie("BAGALAU")).isEqualTo(session);
    }

    @Test
    void identitysCookieMayBeOneForHttpsAlone() {
        Browser browser = gateway.browser();
        browser.setCookie("__Secure-BAGALAU_ID", "identity-session", "/id");
        gateway.identity()
                .server()
                .stubFor(post("/id/login")
                        .willReturn(
                                aResponse().withHeader("Set-Cookie", "__Secure-BAGALAU_ID=fresh; Path=/id; Secure")));

        browser.post("/id/login", "{}");

        gateway.identity()
                .server()
                .verify(postRequestedFor(urlEqualTo("/id/login"))
                        .withHeader("Cookie", equalTo("__Secure-BAGALAU_ID=identity-session")));
        assertThat(browser.cookie("__Secure-BAGALAU_ID")).isEqualTo("fresh");
    }

    @Test
    void cookiesOfServicesDoNotReachTheBrowser() {
        gateway.services()
                .stubFor(get("/api/applications")
                        .willReturn(aResponse().withHeader("Set-Cookie", "BAGALAU_ID=x", "JSESSIONID=y")));
        Browser browser = gateway.browser().signedIn();

        browser.get("/api/applications");

        assertThat(browser.cookie("BAGALAU_ID")).isNull();
        assertThat(browser.cookie("JSESSIONID")).isNull();
    }

    @Test
    void pathAndQueryPassByteForByte() {
        String path = "/api/scheduling/regions/%D2%9B%D0%B0%D0%BB%D0%B0?language=kk&q=a%20b+c&list=1,2&e=%26";

        assertThat(gateway.browser().signedIn().get(path).statusCode()).isEqualTo(200);

        gateway.services().verify(getRequestedFor(urlEqualTo(path)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/certificates/public/%2e%2e/%2e%2e/applications",
                "/api/certificates/public;x=y/1",
                "/api//applications"
            })
    void pathsThatCouldMeanTwoThingsAreRefused(String path) {
        HttpResponse<String> answer = gateway.browser().get(path);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"code\":\"malformed-request\"");
    }

    @Test
    void encodedSlashesAreRefusedByTheServerItself() {
        assertThat(gateway.browser()
                        .get("/api/certificates/public/..%2f..%2fapplications")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void answersPassWithStatusAndHeaders() {
        gateway.services()
                .stubFor(post("/api/applications")
                        .willReturn(aResponse()
                                .withStatus(409)
                                .withHeader("Content-Type", "application/problem+json")
                                .withHeader("Retry-After", "7")
                                .withHeader("Strict-Transport-Security", "max-age=1")
                                .withBody("{\"code\":\"hold-gone\"}")));

        HttpResponse<String> answer = gateway.browser().signedIn().post("/api/applications", "{\"phone\":\"+7\"}");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).isEqualTo("{\"code\":\"hold-gone\"}");
        assertThat(answer.headers().firstValue("retry-after")).hasValue("7");
        assertThat(answer.headers().firstValue("strict-transport-security")).isEmpty();
        assertThat(answer.headers().allValues("x-content-type-options")).containsExactly("nosniff");
        gateway.services()
                .verify(postRequestedFor(urlEqualTo("/api/applications"))
                        .withHeader("Content-Type", matching("application/json.*"))
                        .withHeader("Content-Length", equalTo("14"))
                        .withRequestBody(equalTo("{\"phone\":\"+7\"}")));
    }

    @Test
    void largeUploadsPass() {
        byte[] part = new byte[32 * 1024 * 1024];
        part[part.length - 1] = 42;

        int status = gateway.browser()
                .signedIn()
                .send(
                        "POST",
                        "/api/testing/items/imports",
                        BodyPublishers.ofByteArray(part),
                        "Content-Type",
                        "multipart/form-data; boundary=xyz")
                .statusCode();

        assertThat(status).isEqualTo(200);
        assertThat(gateway.services()
                        .findAll(postRequestedFor(urlEqualTo("/api/testing/items/imports")))
                        .getFirst()
                        .getBody())
                .isEqualTo(part);
    }

    @Test
    void largerUploadsAreRefusedWithOrWithoutALength() {
        Browser browser = gateway.browser().signedIn();
        byte[] part = new byte[34 * 1024 * 1024];

        HttpResponse<String> told =
                browser.send("POST", "/api/testing/items/imports", BodyPublishers.ofByteArray(part));
        HttpResponse<String> untold = browser.send(
                "POST",
                "/api/testing/items/imports",
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(part)));

        assertThat(told.statusCode()).isEqualTo(413);
        assertThat(told.body()).contains("\"code\":\"content-too-large\"");
        assertThat(untold.statusCode()).isEqualTo(413);
    }

    @Test
    void chunkedBodiesPass() {
        String body = "x".repeat(100_000);

        int status = gateway.browser()
                .signedIn()
                .send(
                        "PUT",
                        "/api/applications/draft",
                        BodyPublishers.ofInputStream(
                                () -> new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8))))
                .statusCode();

        assertThat(status).isEqualTo(200);
        assertThat(only("/api/applications/draft").getBodyAsString()).isEqualTo(body);
    }

    @Test
    void formBodiesPass() {
        int status = gateway.browser()
                .send(
                        "POST",
                        "/id/oauth2/form",
                        BodyPublishers.ofString("a=1&b=%D2%9B"),
                        "Content-Type",
                        "application/x-www-form-urlencoded")
                .statusCode();

        assertThat(status).isEqualTo(200);
        gateway.identity()
                .server()
                .verify(postRequestedFor(urlEqualTo("/id/oauth2/form")).withRequestBody(equalTo("a=1&b=%D2%9B")));
    }

    @Test
    void largeDownloadsPass() {
        byte[] pdf = new byte[3_000_000];
        pdf[2_999_999] = 7;
        gateway.services()
                .stubFor(get("/api/certificates/1/pdf")
                        .willReturn(aResponse()
                                .withHeader("Content-Type", "application/pdf")
                                .withBody(pdf)));
        Browser browser = gateway.browser().signedIn();

        HttpResponse<byte[]> answer =
                browser.send(browser.request("/api/certificates/1/pdf").GET(), BodyHandlers.ofByteArray());

        assertThat(answer.body()).isEqualTo(pdf);
        assertThat(answer.headers().firstValue("content-type")).hasValue("application/pdf");
    }

    @Test
    void eventsArriveOneByOne() throws Exception {
        CountDownLatch firstRead = new CountDownLatch(1);
        HttpServer events = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        events.createContext("/api/applications/events", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, 0);
            try (var out = exchange.getResponseBody()) {
                out.write("data: first\n\n".getBytes(StandardCharsets.UTF_8));
                out.flush();
                boolean unbuffered = firstRead.await(10, TimeUnit.SECONDS);
                out.write(("data: second " + unbuffered + "\n\n").getBytes(StandardCharsets.UTF_8));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        events.start();
        try (RunningGateway other = gateway.anotherWith(
                "APPLICATION_URL", "http://localhost:" + events.getAddress().getPort())) {
            Browser browser = gateway.browser().signedIn().at(other);
            HttpResponse<InputStream> stream =
                    browser.send(browser.request("/api/applications/events").GET(), BodyHandlers.ofInputStream());
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8))) {
                assertThat(lines.readLine()).isEqualTo("data: first");
                firstRead.countDown();
                assertThat(lines.readLine()).isEmpty();
                assertThat(lines.readLine()).isEqualTo("data: second true");
            }
        } finally {
            events.stop(0);
        }
    }

    private static LoggedRequest only(String path) {
        return gateway.services().getAllServeEvents().stream()
                .map(event -> event.getRequest())
                .filter(request -> request.getUrl().equals(path))
                .reduce((one, two) -> {
                    throw new AssertionError("More than one request");
                })
                .orElseThrow();
    }
}
