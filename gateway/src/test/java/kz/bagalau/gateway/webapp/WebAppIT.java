package kz.bagalau.gateway.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import kz.bagalau.gateway.support.Browser;
import kz.bagalau.gateway.support.RunningGateway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAppIT {
    private static final Pattern NONCE = Pattern.compile("nonce=\"([A-Za-z0-9_-]{22})\"");

    @RegisterExtension
    static final RunningGateway gateway = RunningGateway.usual();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/sign-in?returnTo=%2Fapply",
                "/applications/7",
                "/check/AB-12",
                "/check/AB.12",
                "/operator/slots",
                "/index.html"
            })
    void everyPageIsTheWebApp(String path) {
        HttpResponse<String> page = gateway.browser().visit(path);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("content-type")).hasValue("text/html;charset=UTF-8");
        assertThat(page.headers().firstValue("cache-control")).hasValue("no-store");
        assertThat(page.body()).contains("test page").doesNotContain("__CSP_NONCE__");
    }

    @Test
    void nonceOfPageAndPolicyAgreeAndDifferEachTime() {
        HttpResponse<String> first = gateway.browser().visit("/");
        HttpResponse<String> second = gateway.browser().visit("/");

        assertThat(nonce(first)).isNotEqualTo(nonce(second));
        assertThat(first.headers().allValues("content-security-policy"))
                .containsExactly("default-src 'self'; script-src 'self' 'nonce-" + nonce(first)
                        + "'; style-src 'self' 'nonce-" + nonce(first)
                        + "'; img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'; base-uri 'none';"
                        + " form-action 'self'; object-src 'none'");
    }

    private static String nonce(HttpResponse<String> page) {
        Matcher nonce = NONCE.matcher(page.body());
        assertThat(nonce.find()).isTrue();
        return nonce.group(1);
    }

    @Test
    void pageTellsTheBrowserToBeCareful() {
        var headers = gateway.browser().visit("/").headers();

        assertThat(headers.firstValue("x-content-type-options")).hasValue("nosniff");
        assertThat(headers.firstValue("referrer-policy")).hasValue("same-origin");
        assertThat(headers.firstValue("permissions-policy").orElseThrow()).contains("camera=()");
        assertThat(headers.firstValue("cross-origin-opener-policy")).hasValue("same-origin");
        assertThat(headers.firstValue("cross-origin-resource-policy")).hasValue("same-origin");
        assertThat(headers.firstValue("x-frame-options")).hasValue("DENY");
        assertThat(headers.firstValue("strict-transport-security")).isEmpty();
    }

    @Test
    void httpsIsForEverWhereThePublicAddressIsHttps() {
        try (RunningGateway https = gateway.anotherWith("PUBLIC_URL", "https://bagalau.example")) {
            var headers = https.browser().visit("/").headers();

            assertThat(headers.firstValue("strict-transport-security"))
                    .hasValue("max-age=31536000 ; includeSubDomains");
            assertThat(headers.allValues("set-cookie"))
                    .allSatisfy(cookie -> assertThat(cookie).contains("Secure"));
        }
    }

    @Test
    void cookiesBelongToThisHostAloneWhereThePublicAddressIsHttps() {
        try (RunningGateway https = gateway.anotherWith("PUBLIC_URL", "https://bagalau.example")) {
            Browser browser = https.browser();
            HttpResponse<String> session = browser.get("/api/session");
            HttpResponse<String> signIn = browser.visit("/oauth2/authorization/bagalau");

            assertThat(cookies(session, signIn))
                    .hasSizeGreaterThanOrEqualTo(2)
                    .allSatisfy(cookie -> assertThat(cookie)
                            .startsWith("__Host-")
                            .contains("; Path=/;")
                            .contains("; Secure")
                            .doesNotContain("Domain"))
                    .anyMatch(cookie -> cookie.startsWith("__Host-BAGALAU="));
            assertThat(browser.send(browser.request("/api/identity/registrations")
                                    .header("X-XSRF-TOKEN", String.valueOf(browser.cookie("__Host-XSRF-TOKEN")))
                                    .POST(BodyPublishers.ofString("{}")))
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @SafeVarargs
    private static List<String> cookies(HttpResponse<String>... answers) {
        return Stream.of(answers)
                .flatMap(answer -> answer.headers().allValues("set-cookie").stream())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/app-1a2b3c.js", "/api/session", "/api/applications", "/assets/none.js"})
    void whatIsNoPageLoadsNothing(String path) {
        assertThat(gateway.browser().get(path).headers().allValues("content-security-policy"))
                .containsExactly("frame-ancestors 'none'; base-uri 'none'; object-src 'none'");
    }

    @Test
    void assetsAreForEver() {
        HttpResponse<String> asset = gateway.browser().get("/assets/app-1a2b3c.js");

        assertThat(asset.statusCode()).isEqualTo(200);
        assertThat(asset.headers().firstValue("content-type").orElseThrow()).startsWith("text/javascript");
        assertThat(asset.headers().firstValue("cache-control").orElseThrow())
                .contains("max-age=31536000")
                .contains("public")
                .contains("immutable");
    }

    @Test
    void otherFilesAreAskedForAgain() {
        HttpResponse<String> icon = gateway.browser().get("/favicon.svg");
        String etag = icon.headers().firstValue("etag").orElseThrow();

        assertThat(icon.headers().firstValue("content-type")).hasValue("image/svg+xml");
        assertThat(icon.headers().firstValue("cache-control")).hasValue("no-cache");
        assertThat(gateway.browser().get("/favicon.svg", "If-None-Match", etag).statusCode())
                .isEqualTo(304);
    }

    @Test
    void longFilesComePacked() throws IOException {
        Browser browser = gateway.browser();

        HttpResponse<byte[]> packed = browser.send(
                browser.request("/assets/app-1a2b3c.js").header("Accept-Encoding", "gzip, br"),
                BodyHandlers.ofByteArray());

        assertThat(packed.headers().firstValue("content-encoding")).hasValue("gzip");
        assertThat(packed.headers().firstValue("vary")).hasValue("Accept-Encoding");
        try (GZIPInputStream plain = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
            assertThat(new String(plain.readAllBytes(), StandardCharsets.UTF_8)).startsWith("export const words");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/missing.js", "/assets/", "/robots.txt", "/gateway.yml"})
    void missingFilesAreNotFound(String path) {
        assertThat(gateway.browser().get(path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/..%2f..%2fgateway.yml",
                "/assets/%2e%2e/%2e%2e/gateway.yml",
                "/assets/..;/gateway.yml",
                "/%5c..%5cgateway.yml"
            })
    void noPathLeadsOutOfTheWebApp(String path) {
        HttpResponse<String> answer = gateway.browser().visit(path);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain("datasource");
    }

    @Test
    void headIsAnsweredAsGetWithoutBody() {
        Browser browser = gateway.browser();

        HttpResponse<String> head = browser.send(browser.request("/apply").method("HEAD", BodyPublishers.noBody()));

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
    }

    @Test
    void pageComesAndApiSays503WhileTheDatabaseIsAway() {
        try (RunningGateway other = gateway.another()) {
            Browser browser = gateway.browser().signedIn().at(other);
            other.bean(HikariDataSource.class).close();

            assertThat(browser.visit("/apply").statusCode()).isEqualTo(200);
            HttpResponse<String> answer = browser.get("/api/applications");
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("\"code\":\"service-unavailable\"");
            assertThat(answer.headers().firstValue("retry-after")).isPresent();
        }
    }
}
