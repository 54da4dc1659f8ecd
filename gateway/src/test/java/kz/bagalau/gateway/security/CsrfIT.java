package kz.bagalau.gateway.security;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import kz.bagalau.gateway.support.Browser;
import kz.bagalau.gateway.support.RunningGateway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsrfIT {
    @RegisterExtension
    static final RunningGateway gateway = RunningGateway.usual();

    @ParameterizedTest
    @CsvSource({
        "POST, /api/applications",
        "PUT, /api/applications/draft",
        "DELETE, /api/applications/draft",
        "PATCH, /api/applications/draft",
        "POST, /api/identity/registrations",
        "POST, /id/login",
        "POST, /logout"
    })
    void unsafeRequestsWithoutTheTokenAreRefused(String method, String path) {
        Browser browser = gateway.browser().signedIn();

        HttpResponse<String> answer = browser.send(browser.request(path).method(method, BodyPublishers.ofString("{}")));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body())
                .contains("\"code\":\"csrf\"")
                .contains("\"kk\":\"")
                .contains("\"ru\":\"");
        gateway.services().verify(0, postRequestedFor(anyUrl()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"wrong", "00000000-0000-0000-0000-000000000000"})
    void wrongTokenIsRefused(String token) {
        Browser browser = gateway.browser().signedIn();

        HttpResponse<String> answer = browser.send(browser.request("/api/applications")
                .header("X-XSRF-TOKEN", token)
                .POST(BodyPublishers.ofString("{}")));

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void tokenInTheHeaderIsAccepted() {
        assertThat(gateway.browser().signedIn().post("/api/applications", "{}").statusCode())
                .isEqualTo(200);
        assertThat(gateway.browser().post("/api/identity/registrations", "{}").statusCode())
                .isEqualTo(200);
    }

    @Test
    void signingInChangesTheToken() {
        Browser browser = gateway.browser();
        browser.get("/api/session");
        String before = browser.cookie("XSRF-TOKEN");

        browser.signedIn();
        browser.get("/api/session");

        assertThat(browser.cookie("XSRF-TOKEN")).isNotNull().isNotEqualTo(before);
    }

    @Test
    void whatIsNeitherPageNorApiIsDenied() {
        Browser browser = gateway.browser();

        assertThat(browser.send("POST", "/somewhere", BodyPublishers.noBody()).statusCode())
                .isEqualTo(401);
        assertThat(browser.send("DELETE", "/", BodyPublishers.noBody()).statusCode())
                .isEqualTo(401);
        assertThat(gateway.browser()
                        .signedIn()
                        .send("POST", "/somewhere", BodyPublishers.noBody())
                        .body())
                .contains("\"code\":\"forbidden\"");
    }
}
