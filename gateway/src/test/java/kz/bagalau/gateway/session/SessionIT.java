package kz.bagalau.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import kz.bagalau.gateway.support.Browser;
import kz.bagalau.gateway.support.RunningGateway;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

class SessionIT {
    @RegisterExtension
    static final RunningGateway gateway = RunningGateway.usual();

    @Test
    void tellsThePlatformsTimeAlsoToNobody() {
        for (Browser browser : List.of(gateway.browser(), gateway.browser().signedIn())) {
            String told = JsonPath.read(browser.get("/api/session").body(), "$.serverTime");
            assertThat(Instant.parse(told)).isCloseTo(Instant.now(), within(Duration.ofMinutes(1)));
        }
    }

    @Test
    void survivesARestart() {
        Browser browser = gateway.browser().signedIn();

        gateway.restart();

        assertThat(browser.get("/api/session").body()).contains("\"authenticated\":true");
        assertThat(browser.get("/api/applications").statusCode()).isEqualTo(200);
    }

    @Test
    void signingOutIsSeenByOtherInstancesWithinAMoment() {
        Browser here = gateway.browser().signedIn();
        Browser there = unread(here);
        assertThat(there.get("/api/session").body()).contains("\"authenticated\":true");

        here.send("POST", "/logout", BodyPublishers.noBody());

        Awaitility.await()
                .atMost(Duration.ofSeconds(3))
                .until(() -> there.get("/api/session").body().contains("\"authenticated\":false"));
    }

    @Test
    void ordinaryRequestsWriteNothing() {
        Browser browser = gateway.browser().signedIn();
        String before = rowVersion(browser);

        for (int i = 0; i < 5; i++) {
            browser.get("/api/applications");
        }

        assertThat(rowVersion(browser)).isEqualTo(before);
    }

    @Test
    void useOfTheSessionIsWrittenOnceAMinute() {
        Browser browser = gateway.browser().signedIn();
        long used = System.currentTimeMillis() - Duration.ofMinutes(2).toMillis();
        update(browser, "last_access_time = " + used + ", expiry_time = " + (used + 1_800_000));

        unread(browser).get("/api/applications");

        long now = System.currentTimeMillis();
        assertThat(number(browser, "last_access_time")).isBetween(now - 20_000, now);
        assertThat(number(browser, "expiry_time")).isEqualTo(number(browser, "last_access_time") + 1_800_000);
    }

    @Test
    void idleSessionEnds() {
        Browser browser = gateway.browser().signedIn();
        update(browser, "last_access_time = " + (System.currentTimeMillis() - 1_800_001));

        assertThat(unread(browser).get("/api/applications").statusCode()).isEqualTo(401);
    }

    @Test
    void busySessionEndsAfterItsLifetime() {
        Browser browser = gateway.browser().signedIn();
        update(
                browser,
                "creation_time = "
                        + (System.currentTimeMillis() - Duration.ofHours(13).toMillis()));

        assertThat(unread(browser).get("/api/applications").statusCode()).isEqualTo(401);
    }

    @Test
    void sessionThatCannotBeReadEndsInsteadOfFailing() {
        Browser browser = gateway.browser().signedIn();
        gateway.bean(JdbcClient.class)
                .sql(
                        "update spring_session_attributes set attribute_bytes = '\\x00' where session_primary_id = (select primary_id from spring_session where session_id = :id)")
                .param("id", id(browser))
                .update();

        Browser there = unread(browser);
        assertThat(there.get("/api/applications").statusCode()).isEqualTo(401);
        assertThat(there.signedIn().get("/api/applications").statusCode()).isEqualTo(200);
    }

    @Test
    void keepsNeitherTheClientsSecretNorAnUnfinishedSignIn() {
        Browser browser = gateway.browser().signedIn();

        String stored = gateway.bean(JdbcClient.class)
                .sql(
                        "select string_agg(attribute_name || encode(attribute_bytes, 'escape'), ' ') from spring_session_attributes where session_primary_id = (select primary_id from spring_session where session_id = :id)")
                .param("id", id(browser))
                .query(String.class)
                .single();

        assertThat(stored).contains("bagalau.tokens").contains("SPRING_SECURITY_CONTEXT");
        assertThat(stored).doesNotContain("secret-of-the-tests").doesNotContain("pending-sign-ins");
    }

    @Test
    void idHas256RandomBits() {
        String one = id(gateway.browser().signedIn());

        assertThat(Base64.getUrlDecoder().decode(one)).hasSize(32);
        assertThat(id(gateway.browser().signedIn())).isNotEqualTo(one);
    }

    /** The same person at the other instance, which has not read the session yet. */
    private static Browser unread(Browser browser) {
        return browser.at(gateway.twin());
    }

    private static String id(Browser browser) {
        return new String(Base64.getDecoder().decode(browser.cookie("BAGALAU")), StandardCharsets.UTF_8);
    }

    private static void update(Browser browser, String change) {
        gateway.bean(JdbcClient.class)
                .sql("update spring_session set " + change + " where session_id = :id")
                .param("id", id(browser))
                .update();
    }

    private static long number(Browser browser, String column) {
        return gateway.bean(JdbcClient.class)
                .sql("select " + column + " from spring_session where session_id = :id")
                .param("id", id(browser))
                .query(Long.class)
                .single();
    }

    private static String rowVersion(Browser browser) {
        return gateway.bean(JdbcClient.class)
                .sql("select xmin::text from spring_session where session_id = :id")
                .param("id", id(browser))
                .query(String.class)
                .single();
    }
}
