package kz.bagalau.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Map;
import kz.bagalau.gateway.support.Browser;
import kz.bagalau.gateway.support.RunningGateway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class BackChannelLogoutIT {
    @RegisterExtension
    static final RunningGateway gateway = RunningGateway.usual();

    @Test
    void endsTheSessionThatIdentityEnded() {
        Browser browser = gateway.browser().signedIn();

        assertThat(tell(logoutToken(Map.of()))).isEqualTo(200);

        assertThat(browser.get("/api/session").body()).contains("\"authenticated\":false");
        assertThat(browser.get("/api/applications").statusCode()).isEqualTo(401);
        assertThat(tell(logoutToken(Map.of()))).isEqualTo(200);
    }

    @Test
    void leavesOtherSignInsAndOtherPeopleAlone() {
        Browser browser = gateway.browser().signedIn();

        assertThat(tell(logoutToken(Map.of("sid", "another")))).isEqualTo(200);
        assertThat(tell(logoutToken(Map.of("sub", "somebody-else")))).isEqualTo(200);

        assertThat(browser.get("/api/applications").statusCode()).isEqualTo(200);
    }

    @Test
    void takesNoTokenThatIdentityDidNotMakeForThis() {
        Browser browser = gateway.browser().signedIn();
        List<Map<String, Object>> flaws = List.of(
                Map.of("iss", "https://evil.example"),
                Map.of("aud", "bagalau"),
                Map.of("exp", Date.from(Instant.now().minus(Duration.ofMinutes(5)))),
                Map.of("nonce", "n-1"),
                Map.of("events", Map.of()),
                Collections.singletonMap("events", null),
                Collections.singletonMap("exp", null),
                Collections.singletonMap("sid", null),
                Collections.singletonMap("sub", null));

        for (Map<String, Object> flaw : flaws) {
            assertThat(tell(logoutToken(flaw))).as(flaw.toString()).isEqualTo(400);
        }
        String good = logoutToken(Map.of());
        for (String token : List.of("", "x", "x.y.z", good.substring(0, good.length() - 20), good + "AAAA")) {
            assertThat(tell(token)).isEqualTo(400);
        }

        assertThat(browser.get("/api/applications").statusCode()).isEqualTo(200);
    }

    private static String logoutToken(Map<String, Object> changes) {
        return gateway.identity().tokens().logoutToken(changes);
    }

    private static int tell(String token) {
        String form = "logout_token=" + URLEncoder.encode(token, StandardCharsets.UTF_8);
        return gateway.browser()
                .send(gateway.browser()
                        .request("/logout/back-channel")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)))
                .statusCode();
    }
}
