package kz.bagalau.gateway.resilience;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.stubbing.Scenario.STARTED;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.http.Fault;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import kz.bagalau.gateway.route.ServiceConnections;
import kz.bagalau.gateway.support.Browser;
import kz.bagalau.gateway.support.RunningGateway;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResilienceIT {
    @RegisterExtension
    static final RunningGateway gateway = RunningGateway.start(
            "bagalau.gateway.response-timeouts.testing", "300ms",
            "resilience4j.bulkhead.instances.notification.max-concurrent-calls", "3",
            "resilience4j.circuitbreaker.configs.default.wait-duration-in-open-state", "500ms");

    @Test
    void serviceThatIsDownIs503WithRetryAfter() {
        Browser browser = gateway.browser().signedIn();
        gateway.services().stop();

        HttpResponse<String> answer = browser.get("/api/applications");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("\"code\":\"service-unavailable\"");
        assertThat(answer.headers().firstValue("retry-after").orElseThrow()).matches("[1-9]\\d*");
        assertThat(browser.visit("/applications").statusCode())
                .as("pages still come")
                .isEqualTo(200);
    }

    @Test
    void getIsTriedOnceMoreWhenTheConnectionBreaks() {
        Browser browser = gateway.browser().signedIn();
        gateway.services()
                .stubFor(get("/api/applications")
                        .inScenario("breaks once")
                        .whenScenarioStateIs(STARTED)
                        .willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER))
                        .willSetStateTo("works"));
        gateway.services()
                .stubFor(get("/api/applications")
                        .inScenario("breaks once")
                        .whenScenarioStateIs("works")
                        .willReturn(ok("fine")));

        assertThat(browser.get("/api/applications").body()).isEqualTo("fine");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
    void whatChangesSomethingIsNeverTriedAgain(String method) {
        Browser browser = gateway.browser().signedIn();
        browser.get("/api/applications");
        gateway.services()
                .stubFor(any(urlEqualTo("/api/applications/x"))
                        .willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));

        HttpResponse<String> answer = browser.send(method, "/api/applications/x", BodyPublishers.ofString("{}"));

        assertThat(answer.statusCode()).isEqualTo(503);
        gateway.services().verify(1, anyRequestedFor(urlEqualTo("/api/applications/x")));
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"EMPTY_RESPONSE", "CONNECTION_RESET_BY_PEER"})
    void postOnAConnectionThatDiesIsNeverTriedAgain(Fault fault) {
        Browser browser = gateway.browser().signedIn();
        for (int i = 0; i < 3; i++) {
            browser.post("/api/scheduling/other", "{}");
        }
        gateway.services()
                .stubFor(any(urlEqualTo("/api/scheduling/x"))
                        .willReturn(aResponse().withFault(fault)));

        browser.post("/api/scheduling/x", "{}");

        gateway.services().verify(1, anyRequestedFor(urlEqualTo("/api/scheduling/x")));
    }

    @Test
    void connectionsThatAServiceClosedOnItsRestartAreNotUsedAgain() throws Exception {
        Browser browser = gateway.browser().signedIn();
        browser.post("/api/applications", "{}");
        gateway.services().stop();
        gateway.services().start();
        gateway.reset();
        Thread.sleep(1_200); // longer than a connection is believed in without asking

        assertThat(browser.post("/api/applications", "{}").statusCode()).isEqualTo(200);
    }

    @Test
    void aBrowserThatGoesAwayTakesNoConnectionAlong() throws Exception {
        Browser browser = gateway.browser().signedIn();
        byte[] large = new byte[8_000_000];
        gateway.services().stubFor(get("/api/certificates/1/pdf").willReturn(ok().withBody(large)));
        for (int i = 0; i < 5; i++) {
            HttpResponse<InputStream> answer =
                    browser.send(browser.request("/api/certificates/1/pdf").GET(), BodyHandlers.ofInputStream());
            answer.body().read();
            answer.body().close();
        }

        assertThat(browser.get("/api/certificates").statusCode()).isEqualTo(200);
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(
                        () -> assertThat(gateway.bean(ServiceConnections.class).inUse())
                                .isZero());
    }

    @Test
    void aBrowserThatStopsInTheMiddleOfItsBodyIsToBlameItself() throws IOException {
        Browser browser = gateway.browser().signedIn();
        browser.post("/api/scheduling/x", "{}");
        try (RunningGateway impatient = gateway.anotherWith("server.tomcat.connection-timeout", "300ms")) {
            Browser there = browser.at(impatient);
            for (int i = 0; i < 6; i++) {
                assertThat(answerToHalfABody(there, "/api/scheduling/x"))
                        .startsWith("HTTP/1.1 408 ")
                        .contains("\"code\":\"malformed-request\"");
            }

            assertThat(there.post("/api/scheduling/x", "{}").statusCode())
                    .as("the breaker was told nothing")
                    .isEqualTo(200);
        }
    }

    private static String answerToHalfABody(Browser browser, String path) throws IOException {
        HttpRequest announced = browser.request(path).build();
        String half = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nCookie: "
                + announced.headers().firstValue("Cookie").orElseThrow() + "\r\nX-XSRF-TOKEN: "
                + browser.cookie("XSRF-TOKEN")
                + "\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{\"half\":";
        try (Socket socket = new Socket("localhost", announced.uri().getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(half.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void slowServiceIs503AndNotTriedAgain() {
        Browser browser = gateway.browser().signedIn();
        gateway.services().stubFor(get("/api/testing/slow").willReturn(ok().withFixedDelay(1500)));

        assertThat(browser.get("/api/testing/slow").statusCode()).isEqualTo(503);
        gateway.services().verify(1, getRequestedFor(urlEqualTo("/api/testing/slow")));
    }

    @Test
    void breakerOpensForOneServiceAndClosesAgain() {
        Browser browser = gateway.browser().signedIn();
        gateway.services()
                .stubFor(any(urlEqualTo("/api/scheduling/x"))
                        .willReturn(aResponse().withFault(Fault.EMPTY_RESPONSE)));
        for (int i = 0; i < 5; i++) {
            assertThat(browser.post("/api/scheduling/x", "{}").statusCode()).isEqualTo(503);
        }

        assertThat(browser.post("/api/scheduling/x", "{}").statusCode()).isEqualTo(503);
        gateway.services().verify(5, anyRequestedFor(urlEqualTo("/api/scheduling/x")));
        assertThat(browser.get("/api/applications").statusCode())
                .as("another service")
                .isEqualTo(200);

        gateway.services().stubFor(any(urlEqualTo("/api/scheduling/x")).willReturn(ok()));
        Awaitility.await()
                .atMost(Duration.ofSeconds(5))
                .until(() -> browser.get("/api/scheduling/x").statusCode() == 200);
        assertThat(IntStream.range(0, 10)
                        .map(i -> browser.get("/api/scheduling/x").statusCode()))
                .containsOnly(200);
    }

    @Test
    void errorsThatTheServiceAnswersDoNotOpenTheBreaker() {
        Browser browser = gateway.browser().signedIn();
        gateway.services()
                .stubFor(get("/api/scheduling/x").willReturn(aResponse().withStatus(500)));

        assertThat(IntStream.range(0, 20)
                        .map(i -> browser.get("/api/scheduling/x").statusCode()))
                .containsOnly(500);
        gateway.services().verify(20, getRequestedFor(urlEqualTo("/api/scheduling/x")));
    }

    @Test
    void bulkheadKeepsASlowServiceFromTakingAll() throws Exception {
        Browser browser = gateway.browser().signedIn();
        gateway.services().stubFor(get("/api/notifications/x").willReturn(ok().withFixedDelay(800)));

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = threads
                    .invokeAll(IntStream.range(0, 8)
                            .<Callable<Integer>>mapToObj(i ->
                                    () -> browser.get("/api/notifications/x").statusCode())
                            .toList())
                    .stream()
                    .map(future -> future.resultNow())
                    .toList();
            assertThat(answers).contains(200, 503);
            assertThat(answers).filteredOn(status -> status == 200).hasSize(3);
        }
    }

    @Test
    void navigationToIdentityThatIsDownEndsOnASignInPageThatSaysSo() {
        gateway.identity().server().stop();

        HttpResponse<String> answer = gateway.browser().visit("/id/oauth2/authorize?client_id=gateway");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("location")).hasValue("/sign-in?error=service-unavailable");
    }

    @ParameterizedTest
    @CsvSource({"503, service-unavailable", "500, internal-error"})
    void soDoesANavigationThatIdentityItselfCannotAnswer(int status, String code) {
        String authorize = "/id/oauth2/authorize?client_id=gateway";
        gateway.identity()
                .server()
                .stubFor(get(urlPathEqualTo("/id/oauth2/authorize"))
                        .willReturn(aResponse().withStatus(status).withBody("{\"code\":\"of identity\"}")));

        HttpResponse<String> answer = gateway.browser().visit(authorize);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("location")).hasValue("/sign-in?error=" + code);
        assertThat(answer.body()).isEmpty();
        assertThat(gateway.bean(ServiceConnections.class).inUse()).isZero();
        HttpResponse<String> toldAProgram = gateway.browser().get(authorize);
        assertThat(toldAProgram.statusCode()).isEqualTo(status);
        assertThat(toldAProgram.body()).contains("of identity");
    }
}
