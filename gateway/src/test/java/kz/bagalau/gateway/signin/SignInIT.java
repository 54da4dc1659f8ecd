package kz.bagalau.gateway.signin;

import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.net.URLDecoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.gateway.support.Browser;
import kz.bagalau.gateway.support.RunningGateway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInIT {
    private static final String START = "/oauth2/authorization/bagalau";

    @RegisterExtension
    static final RunningGateway gateway = RunningGateway.usual();

    @Test
    void nobodyIsSignedInAtFirst() {
        Browser browser = gateway.browser();

        HttpResponse<String> session = browser.get("/api/session");

        assertThat(session.statusCode()).isEqualTo(200);
        assertThat(session.body()).contains("\"authenticated\":false").contains("\"roles\":[]");
        assertThat(session.headers().firstValue("cache-control")).hasValue("no-store");
        assertThat(browser.cookie("XSRF-TOKEN")).isNotNull();
        assertThat(browser.cookie("BAGALAU")).as("no session without need").isNull();
    }

    @Test
    void goesToIdentityWithCodeFlowAndPkce() {
        String location =
                gateway.browser().visit(START).headers().firstValue("location").orElseThrow();

        assertThat(location)
                .startsWith(gateway.url() + "/id/oauth2/authorize?response_type=code&client_id=gateway&scope=openid")
                .contains("code_challenge_method=S256")
                .contains("nonce=")
                .contains("redirect_uri=" + gateway.url() + "/login/oauth2/code/bagalau");
    }

    @Test
    void codeFlowGivesASessionWhoseTokenIsRelayed() {
        Browser browser = gateway.browser().signedIn();

        String session = browser.get("/api/session").body();
        HttpResponse<String> answer = browser.get("/api/applications");

        assertThat(session)
                .contains("\"authenticated\":true")
                .contains("\"accountId\":\"" + gateway.identity().tokens().subject() + "\"")
                .contains("\"email\":\"aigerim@example.kz\"")
                .contains("\"locale\":\"kk\"")
                .contains("\"roles\":[\"TEACHER\"]")
                .containsPattern("\"expiresAt\":\"\\d{4}-\\d\\d-\\d\\dT");
        assertThat(answer.statusCode()).isEqualTo(200);
        gateway.services()
                .verify(getRequestedFor(urlEqualTo("/api/applications"))
                        .withHeader("Authorization", matching("Bearer access-[0-9a-f-]{36}")));
    }

    @Test
    void sessionCookieIsNotForScriptsAndOtherSites() {
        Browser browser = gateway.browser();
        List<String> cookies = browser.visit(START).headers().allValues("set-cookie");

        assertThat(cookies)
                .filteredOn(cookie -> cookie.startsWith("BAGALAU="))
                .singleElement()
                .asString()
                .contains("HttpOnly")
                .contains("SameSite=Lax")
                .contains("Path=/");
    }

    @Test
    void signingInChangesTheSessionId() {
        Browser browser = gateway.browser();
        String authorize = browser.visit(START).headers().firstValue("location").orElseThrow();
        String before = browser.cookie("BAGALAU");

        browser.visit(browser.visit(authorize).headers().firstValue("location").orElseThrow());

        assertThat(browser.cookie("BAGALAU")).isNotNull().isNotEqualTo(before);
        Browser thief = gateway.browser();
        thief.setCookie("BAGALAU", before, "/");
        assertThat(thief.get("/api/session").body()).contains("\"authenticated\":false");
    }

    @Test
    void comesBackToThePageThatAskedForIt() {
        assertThat(gateway.browser().signIn(START + "?returnTo=/applications/7?tab=history"))
                .isEqualTo("/applications/7?tab=history");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "//evil.example",
                "/%5Cevil.example",
                "/%09/evil.example",
                "javascript:alert(1)"
            })
    void neverLeavesTheSite(String returnTo) {
        assertThat(gateway.browser().signIn(START + "?returnTo=" + returnTo)).isEqualTo("/");
    }

    @Test
    void twoTabsMaySignInSideBySide() {
        Browser browser = gateway.browser();
        String first = browser.visit(START + "?returnTo=/profile")
                .headers()
                .firstValue("location")
                .orElseThrow();
        String second = browser.visit(START + "?returnTo=/apply")
                .headers()
                .firstValue("location")
                .orElseThrow();

        assertThat(backFrom(browser, first)).isEqualTo("/profile");
        assertThat(backFrom(browser, second)).isEqualTo("/apply");
    }

    private static String backFrom(Browser browser, String authorize) {
        String callback =
                browser.visit(authorize).headers().firstValue("location").orElseThrow();
        return browser.visit(callback).headers().firstValue("location").orElseThrow();
    }

    @Test
    void answerThatNobodyAskedForIsRefused() {
        HttpResponse<String> answer = gateway.browser().visit("/login/oauth2/code/bagalau?code=x&state=y");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("location")).hasValue("/sign-in?error=sign-in-expired");
    }

    @Test
    void refusalOfIdentityIsToldOnTheSignInPage() {
        Browser browser = gateway.browser();
        String authorize = browser.visit(START + "?returnTo=/apply")
                .headers()
                .firstValue("location")
                .orElseThrow();
        String state = authorize.replaceAll(".*[?&]state=([^&]+).*", "$1");

        HttpResponse<String> answer = browser.visit("/login/oauth2/code/bagalau?error=access_denied&state=" + state);

        assertThat(answer.headers().firstValue("location")).hasValue("/sign-in?error=access-denied&returnTo=%2Fapply");
    }

    @Test
    void idTokenOfAnotherIssuerIsRefused() {
        gateway.identity().tokens().issuerIs("https://evil.example");
        Browser browser = gateway.browser();

        assertThat(browser.signIn(START)).isEqualTo("/sign-in?error=sign-in-failed");
        assertThat(browser.get("/api/session").body()).contains("\"authenticated\":false");
    }

    @Test
    void signInWhileIdentityFailsIsToldOnTheSignInPage() {
        Browser browser = gateway.browser();
        String callback = callback(browser);
        gateway.identity().server().stop();

        assertThat(browser.visit(callback).headers().firstValue("location"))
                .hasValue("/sign-in?error=service-unavailable");
    }

    @Test
    void tokensAreWaitedForAsLongAsOtherAnswersOfIdentity() {
        gateway.identity().tokens().answersAfter(Duration.ofMillis(600));
        Browser browser = gateway.browser();
        String callback = callback(browser);
        try (RunningGateway hasty = gateway.anotherWith("bagalau.gateway.response-timeouts.identity", "300ms")) {
            assertThat(browser.at(hasty).visit(callback).headers().firstValue("location"))
                    .hasValue("/sign-in?error=service-unavailable");
        }
        assertThat(browser.signIn(START)).isEqualTo("/");
    }

    @Test
    void identityThatHangsIsNotAskedForTokensForAWhile() {
        Map<Browser, String> comingBack = Stream.generate(gateway::browser)
                .limit(5)
                .collect(Collectors.toMap(person -> person, SignInIT::callback));
        Browser last = gateway.browser();
        String lastCallback = callback(last);
        gateway.identity().tokens().answersAfter(Duration.ofSeconds(2));
        try (RunningGateway hasty = gateway.anotherWith(
                "bagalau.gateway.response-timeouts.identity", "300ms",
                "resilience4j.circuitbreaker.configs.default.sliding-window-size", "60",
                "resilience4j.circuitbreaker.configs.default.wait-duration-in-open-state", "60s")) {
            comingBack.forEach((person, callback) -> person.at(hasty).visit(callback));
            gateway.identity().tokens().answersAfter(Duration.ZERO);

            assertThat(last.at(hasty).visit(lastCallback).headers().firstValue("location"))
                    .as("identity would answer again, but is not asked")
                    .hasValue("/sign-in?error=service-unavailable");
        }
    }

    @Test
    void keysOfIdentityAreAskedForAgainWhenATokenIsSignedWithAnotherOne() {
        gateway.browser().signIn(START);
        int before = gateway.identity().keysAskedFor();

        gateway.browser().signIn(START);
        assertThat(gateway.identity().keysAskedFor()).isEqualTo(before);

        gateway.identity().changeKey();
        assertThat(gateway.browser().signIn(START)).isEqualTo("/");
        assertThat(gateway.identity().keysAskedFor()).isEqualTo(before + 1);
    }

    @Test
    void signInWhileTheDatabaseIsAwayIsToldOnTheSignInPage() {
        Browser browser = gateway.browser();
        String authorize = browser.visit(START).headers().firstValue("location").orElseThrow();
        String state = authorize.replaceAll(".*[?&]state=([^&]+).*", "$1");
        try (RunningGateway other = gateway.another()) {
            Browser there = browser.at(other);
            other.bean(HikariDataSource.class).close();

            HttpResponse<String> start = there.visit(START + "?returnTo=/apply");
            HttpResponse<String> end = there.visit("/login/oauth2/code/bagalau?code=x&state=" + state);
            HttpResponse<String> program = there.get(START);

            assertThat(start.statusCode()).isEqualTo(303);
            assertThat(start.headers().firstValue("location"))
                    .hasValue("/sign-in?error=service-unavailable&returnTo=%2Fapply");
            assertThat(end.statusCode()).isEqualTo(303);
            assertThat(end.headers().firstValue("location")).hasValue("/sign-in?error=service-unavailable");
            assertThat(there.visit("/sign-in?error=service-unavailable").statusCode())
                    .as("the page itself")
                    .isEqualTo(200);
            assertThat(program.statusCode()).isEqualTo(503);
            assertThat(program.body()).contains("\"code\":\"service-unavailable\"");
        }
    }

    @Test
    void signInThatCannotBeKeptIsToldOnTheSignInPage() {
        try (RunningGateway other = gateway.anotherWith("bagalau.gateway.limits.sign-in-start.path", "/nowhere")) {
            other.bean(HikariDataSource.class).close();

            HttpResponse<String> answer = other.browser().visit(START);

            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(answer.headers().firstValue("location")).hasValue("/sign-in?error=service-unavailable");
        }
    }

    @Test
    void signingOutEndsTheSessionAndGoesThroughIdentity() {
        Browser browser = gateway.browser().signedIn();
        String session = browser.cookie("BAGALAU");

        HttpResponse<String> answer = browser.send("POST", "/logout", BodyPublishers.noBody());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .startsWith("{\"location\":\"" + gateway.url() + "/id/connect/logout?id_token_hint=ey");
        assertThat(URLDecoder.decode(answer.body(), StandardCharsets.UTF_8))
                .contains("client_id=gateway")
                .contains("post_logout_redirect_uri=" + gateway.url() + "/\"");
        assertThat(browser.cookie("BAGALAU")).isNull();
        browser.setCookie("BAGALAU", session, "/");
        assertThat(browser.get("/api/session").body()).contains("\"authenticated\":false");
        assertThat(browser.get("/api/applications").statusCode()).isEqualTo(401);
    }

    @Test
    void signingOutTwiceJustGoesHome() {
        assertThat(gateway.browser()
                        .send("POST", "/logout", BodyPublishers.noBody())
                        .body())
                .isEqualTo("{\"location\":\"/\"}");
    }

    @Test
    void signingOutNeedsTheCsrfToken() {
        Browser browser = gateway.browser().signedIn();

        HttpResponse<String> answer = browser.send(browser.request("/logout").POST(BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(browser.get("/api/session").body()).contains("\"authenticated\":true");
    }

    /** The path by which somebody comes back whom identity let in. */
    private static String callback(Browser browser) {
        String authorize = browser.visit(START).headers().firstValue("location").orElseThrow();
        String back = browser.visit(authorize).headers().firstValue("location").orElseThrow();
        return back.substring(gateway.url().length());
    }
}
