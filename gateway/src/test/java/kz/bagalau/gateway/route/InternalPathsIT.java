package kz.bagalau.gateway.route;

import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import kz.bagalau.gateway.support.Browser;
import kz.bagalau.gateway.support.RunningGateway;
import kz.bagalau.test.access.AccessRow;
import kz.bagalau.test.access.AccessTable;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a service has for its operators alone stays on its own port, and what needs a person needs a session. */
class InternalPathsIT {
    @RegisterExtension
    static final RunningGateway gateway = RunningGateway.usual();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/admin/dead-letters",
                "/api/admin/outbox-dead",
                "/api/identity/../admin/dead-letters",
                "/api/identity/%2e%2e/admin/dead-letters",
                "/api/identity/%252e%252e/admin/dead-letters",
                "/api/testing/..;/admin/outbox-dead",
                "/api/testing/..%2fadmin%2foutbox-dead",
                "/api/scheduling/%2e%2e%2fadmin/outbox-dead",
                "/api/applications/..%5cadmin/outbox-dead",
                "/api//admin/outbox-dead",
                "/api/reference/../../actuator/prometheus",
                "/actuator/env",
                "/actuator/heapdump",
                "/v3/api-docs",
                "/v3/api-docs.yaml",
                "/id/../actuator/prometheus",
                "/id/../v3/api-docs"
            })
    void areOnNoWayThroughTheGateway(String path) {
        Browser administrator = gateway.browser().signedIn();
        gateway.services().resetRequests();
        gateway.identity().server().resetRequests();

        for (HttpResponse<String> answer : List.of(
                administrator.get(path),
                administrator.post(path, "{}"),
                gateway.browser().get(path))) {
            assertThat(answer.body()).doesNotContain("\"ok\":true");
        }
        assertThat(reached())
                .noneMatch(url -> url.contains("admin") || url.contains("v3") || url.contains("prometheus"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aSessionIsNeededForAllButWhatTheTableCallsPublic(AccessRow row) {
        String[] operation = row.operation().split(" ");
        String path = operation[1].replaceAll("\\{[^}]+}", "1");

        HttpResponse<String> answer = gateway.browser()
                .send(operation[0], path, BodyPublishers.ofString("{}"), "Content-Type", "application/json");

        assertThat(answer.statusCode() == 401)
                .as("%s: %s %s", row, answer.statusCode(), answer.body())
                .isNotEqualTo(row.isPublic());
        assertThat(reached().anyMatch(path::equals)).isEqualTo(row.isPublic());
    }

    static Stream<AccessRow> rows() {
        return AccessTable.all().stream();
    }

    private static Stream<String> reached() {
        return Stream.of(gateway.services(), gateway.identity().server()).flatMap(InternalPathsIT::urls);
    }

    private static Stream<String> urls(WireMockServer server) {
        return server.findAll(anyRequestedFor(anyUrl())).stream().map(LoggedRequest::getUrl);
    }
}
