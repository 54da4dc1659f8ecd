package kz.bagalau.gateway.session;

import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.bagalau.gateway.support.Browser;
import kz.bagalau.gateway.support.RunningGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TokenRenewalIT {
    private static final Duration AS_GOOD_AS_EXPIRED = Duration.ofSeconds(5);

    @RegisterExtension
    static final RunningGateway gateway = RunningGateway.usual();

    @BeforeEach
    void reset() {
        gateway.identity().tokens().accessTokensLive(AS_GOOD_AS_EXPIRED);
    }

    @Test
    void twentyRequestsAtOnceRenewOnce() throws Exception {
        Browser browser = gateway.browser().signedIn();
        gateway.identity().tokens().answersAfter(Duration.ofMillis(200));

        List<Integer> answers = allAtOnce(IntStream.range(0, 20)
                .<Callable<Integer>>mapToObj(
                        i -> () -> browser.get("/api/testing/x" + i).statusCode()));

        assertThat(answers).hasSize(20).containsOnly(200);
        assertThat(gateway.identity().tokens().refreshes()).isEqualTo(1);
        assertThat(tokensThatServicesSaw()).hasSize(1);
    }

    @Test
    void twoInstancesRenewOnce() throws Exception {
        Browser here = gateway.browser().signedIn();
        Browser there = here.at(gateway.twin());
        gateway.identity().tokens().answersAfter(Duration.ofMillis(200));

        List<Integer> answers = allAtOnce(IntStream.range(0, 20)
                .<Callable<Integer>>mapToObj(i -> () ->
                        (i % 2 == 0 ? here : there).get("/api/testing/x" + i).statusCode()));

        assertThat(answers).hasSize(20).containsOnly(200);
        assertThat(gateway.identity().tokens().refreshes()).isEqualTo(1);
        assertThat(tokensThatServicesSaw()).hasSize(1);
    }

    @Test
    void renewedTokenIsUsedFromThenOn() {
        Browser browser = gateway.browser().signedIn();

        browser.get("/api/testing/a");
        browser.get("/api/testing/b");

        assertThat(gateway.identity().tokens().refreshes()).isEqualTo(1);
        assertThat(tokensThatServicesSaw()).hasSize(1);
    }

    @Test
    void rolesFollowTheRenewedIdToken() {
        Browser browser = gateway.browser().signedIn();
        gateway.identity().tokens().rolesAre("TEACHER", "NTC_OPERATOR");

        browser.get("/api/testing/a");

        assertThat(browser.get("/api/session").body()).contains("\"roles\":[\"TEACHER\",\"NTC_OPERATOR\"]");
    }

    @Test
    void sessionEndsWhenIdentityNoLongerRenews() {
        Browser browser = gateway.browser().signedIn();
        gateway.identity().tokens().forgetRefreshTokens();

        assertThat(browser.get("/api/testing/a").statusCode()).isEqualTo(401);
        assertThat(browser.get("/api/session").body()).contains("\"authenticated\":false");
        gateway.services().verify(0, getRequestedFor(urlEqualTo("/api/testing/a")));
    }

    @Test
    void publicPathStillAnswersWhenIdentityNoLongerRenews() {
        Browser browser = gateway.browser().signedIn();
        gateway.identity().tokens().forgetRefreshTokens();

        assertThat(browser.get("/api/certificates/public/abc").statusCode()).isEqualTo(200);
        gateway.services()
                .verify(getRequestedFor(urlEqualTo("/api/certificates/public/abc"))
                        .withoutHeader("Authorization"));
    }

    @Test
    void sessionOutlivesAnIdentityThatIsDownForAWhile() {
        Browser browser = gateway.browser().signedIn();
        gateway.identity().server().stop();

        assertThat(browser.get("/api/testing/a").statusCode()).isEqualTo(503);
        gateway.identity().server().start();

        assertThat(browser.get("/api/testing/a").statusCode()).isEqualTo(200);
    }

    @Test
    void nobodyWaitsInLineBehindAnIdentityThatHangs() throws Exception {
        List<Browser> people =
                Stream.generate(() -> gateway.browser().signedIn()).limit(10).toList();
        gateway.identity().tokens().answersAfter(Duration.ofSeconds(2));
        try (RunningGateway hasty = gateway.anotherWith(
                "bagalau.gateway.response-timeouts.identity",
                "1s",
                "bagalau.gateway.session.parallel-refreshes",
                "1")) {
            List<Integer> answers = allAtOnce(people.stream()
                    .map(person -> person.at(hasty))
                    .map(person -> () -> person.get("/api/testing/a").statusCode()));

            assertThat(answers).hasSize(10).containsOnly(503);
        }
        assertThat(gateway.identity().tokens().renewalsAsked())
                .as("most gave up before their turn")
                .isLessThan(5);
    }

    @Test
    void renewalOfAnotherPersonsTokensEndsTheSession() {
        Browser browser = gateway.browser().signedIn();
        gateway.identity().tokens().subjectIs("somebody-else");

        assertThat(browser.get("/api/testing/a").statusCode()).isEqualTo(401);
    }

    @Test
    void refusedRenewalIsAskedOnce() {
        Browser browser = gateway.browser().signedIn();
        gateway.identity().tokens().forgetRefreshTokens();

        browser.get("/api/testing/a");
        browser.get("/api/testing/b");

        gateway.identity().server().verify(2, postRequestedFor(urlEqualTo("/id/oauth2/token")));
    }

    private static Stream<String> headers() {
        return gateway.services().getAllServeEvents().stream()
                .filter(event -> event.getRequest().getUrl().startsWith("/api/testing/"))
                .map(event -> event.getRequest().getHeader("Authorization"));
    }

    private static List<String> tokensThatServicesSaw() {
        return headers().distinct().toList();
    }

    private static <T> List<T> allAtOnce(Stream<Callable<T>> calls) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(calls.toList()).stream()
                    .map(future -> future.resultNow())
                    .toList();
        }
    }
}
