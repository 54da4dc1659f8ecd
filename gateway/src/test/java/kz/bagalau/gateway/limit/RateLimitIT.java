package kz.bagalau.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import kz.bagalau.gateway.support.Browser;
import kz.bagalau.gateway.support.RunningGateway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

class RateLimitIT {
    @RegisterExtension
    static final RunningGateway gateway = RunningGateway.start(
            "bagalau.gateway.limits.sign-in.requests", "10",
            "bagalau.gateway.limits.sign-in.in", "1h",
            "bagalau.gateway.limits.sign-in-start.requests", "3",
            "bagalau.gateway.limits.sign-in-start.in", "1h",
            "bagalau.gateway.limits.registration.requests", "2",
            "bagalau.gateway.limits.registration.in", "1s",
            "bagalau.gateway.limits.hold.requests", "3",
            "bagalau.gateway.limits.hold.in", "1h");

    private static RunningGateway other;

    @BeforeAll
    static void start() {
        other = gateway.another();
    }

    @AfterAll
    static void stop() {
        other.close();
    }

    @BeforeEach
    void reset() {
        gateway.bean(JdbcClient.class).sql("delete from rate_limit").update();
    }

    @Test
    void signInIsLimitedPerAddressOverAllInstances() throws Exception {
        Browser here = gateway.browser();
        Browser there = other.browser();
        here.get("/api/session");
        there.get("/api/session");

        List<Integer> answers = allAtOnce(
                30, i -> (i % 2 == 0 ? here : there).post("/id/login", "{}").statusCode());

        assertThat(answers).filteredOn(status -> status == 200).hasSize(10);
        assertThat(answers).filteredOn(status -> status == 429).hasSize(20);
    }

    @Test
    void refusalSaysWhenToTryAgain() {
        Browser browser = gateway.browser();
        IntStream.range(0, 10).forEach(i -> browser.post("/id/login", "{}"));

        HttpResponse<String> answer = browser.post("/id/login", "{}");

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.body()).contains("\"code\":\"too-many-requests\"").contains("\"status\":429");
        assertThat(answer.headers().firstValue("retry-after")).hasValue("360");
    }

    @Test
    void refusedStartOfASignInEndsOnThePageThatSaysSo() {
        Browser browser = gateway.browser();
        String start = "/oauth2/authorization/bagalau?returnTo=/apply";
        IntStream.range(0, 3).forEach(i -> browser.visit(start));

        HttpResponse<String> answer = browser.visit(start);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("location"))
                .hasValue("/sign-in?error=too-many-requests&returnTo=%2Fapply");
        assertThat(answer.body()).isEmpty();
        assertThat(browser.get(start).statusCode()).as("a program").isEqualTo(429);
    }

    @Test
    void bucketFillsAgain() {
        Browser browser = gateway.browser();
        browser.post("/api/identity/registrations", "{}");
        browser.post("/api/identity/registrations/resend", "{}");
        assertThat(browser.post("/api/identity/registrations", "{}").statusCode())
                .isEqualTo(429);

        org.awaitility.Awaitility.await()
                .until(() -> browser.post("/api/identity/registrations", "{}").statusCode() == 200);
    }

    @Test
    void bookingIsLimitedPerPerson() {
        Browser first = gateway.browser().signedIn();
        IntStream.range(0, 3).forEach(i -> first.post("/api/scheduling/holds", "{}"));
        assertThat(first.post("/api/scheduling/holds", "{}").statusCode()).isEqualTo(429);

        gateway.identity().tokens().subjectIs("another-person");
        Browser second = gateway.browser().signedIn();

        assertThat(second.post("/api/scheduling/holds", "{}").statusCode()).isEqualTo(200);
        assertThat(first.get("/api/scheduling/holds/mine").statusCode())
                .as("reading")
                .isEqualTo(200);
    }

    @Test
    void refusedCsrfTakesNothing() {
        Browser browser = gateway.browser();
        for (int i = 0; i < 20; i++) {
            browser.send(browser.request("/id/login").POST(java.net.http.HttpRequest.BodyPublishers.noBody()));
        }

        assertThat(browser.post("/id/login", "{}").statusCode()).isEqualTo(200);
    }

    @Test
    void namesNobodyInTheDatabase() {
        gateway.browser().post("/id/login", "{}");

        assertThat(gateway.bean(JdbcClient.class)
                        .sql("select encode(bucket, 'escape') from rate_limit")
                        .query(String.class)
                        .list())
                .hasSize(1)
                .noneMatch(bucket -> bucket.contains("127.0.0.1"));
    }

    @Test
    void fullBucketsAreForgotten() {
        gateway.bean(JdbcClient.class)
                .sql(
                        "insert into rate_limit (bucket, full_at) values (decode(repeat('00', 16), 'hex'), now() - interval '1 second'), (decode(repeat('01', 16), 'hex'), now() + interval '1 hour')")
                .update();

        gateway.bean(RateLimitBuckets.class).forgetFull();

        assertThat(gateway.bean(JdbcClient.class)
                        .sql("select count(*) from rate_limit")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private static List<Integer> allAtOnce(int times, java.util.function.IntFunction<Integer> call) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads
                    .invokeAll(IntStream.range(0, times)
                            .<Callable<Integer>>mapToObj(i -> () -> call.apply(i))
                            .toList())
                    .stream()
                    .map(future -> future.resultNow())
                    .toList();
        }
    }
}
