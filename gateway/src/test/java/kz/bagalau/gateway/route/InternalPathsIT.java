package kz.bagalau.gateway.route;

import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import kz.bagalau.gateway.support.Browser;
import kz.bagalau.gateway.support.RunningGateway;
import kz.bagalau.test.access.AccessRow;
import kz.bagalau.test.access.AccessRow.Scope;
import kz.bagalau.test.access.AccessTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What a service has for its operators alone stays on its own port, what needs a person needs a session, and the rest the gateway answers itself. */
class InternalPathsIT {
    private static final String GATEWAY = "gateway";
    private static final String SIGN_OUT = "POST /logout";

    /** Filters and the actuator answer these. */
    private static final List<String> NOT_BY_CONTROLLERS = List.of(
            "GET /oauth2/authorization/bagalau",
            "GET /login/oauth2/code/bagalau",
            SIGN_OUT,
            "GET /actuator/health",
            "GET /actuator/health/liveness",
            "GET /actuator/health/readiness");

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
        return AccessTable.all().stream().filter(row -> !row.service().equals(GATEWAY));
    }

    @Test
    void theTableHasAllThatTheGatewayAnswersItself() {
        Stream<String> controllers = gateway
                .bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .stream()
                .flatMap(InternalPathsIT::operations);

        assertThat(AccessTable.of(GATEWAY))
                .extracting(AccessRow::operation)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(controllers, NOT_BY_CONTROLLERS.stream()).toList());
    }

    /** What answers every method is what says that there is nothing. */
    private static Stream<String> operations(RequestMappingInfo mapping) {
        return mapping.getMethodsCondition().getMethods().stream()
                .flatMap(method -> mapping.getPatternValues().stream().map(path -> method + " " + path));
    }

    @ParameterizedTest
    @MethodSource("visitors")
    void whatTheGatewayAnswersItselfIsForWhomTheTableSays(String role) {
        gateway.identity().tokens().rolesAre(role);
        Browser browser = role.isEmpty() ? gateway.browser() : gateway.browser().signedIn();

        for (AccessRow row : AccessTable.of(GATEWAY).stream()
                .sorted(Comparator.comparing(row -> row.operation().equals(SIGN_OUT)))
                .toList()) {
            String[] operation = row.operation().split(" ");
            HttpResponse<String> answer = browser.send(
                    operation[0],
                    operation[1].replace("**", "sign-in"),
                    BodyPublishers.noBody(),
                    "Content-Type",
                    "application/x-www-form-urlencoded");

            assertThat(row.isPublic()).as(row.toString()).isTrue();
            assertThat(answer.statusCode()).as("%s: %s", row, answer.body()).isNotIn(401, 403, 404, 405, 406, 415, 500);
        }
        assertThat(browser.get("/api/session").body()).contains("\"authenticated\":false");
    }

    /** Nobody, and everybody who can sign in. */
    static Stream<String> visitors() {
        return Stream.concat(Stream.of(""), AccessTable.ROLES.stream());
    }

    @Test
    void aSessionIsSeenAndEndedByItsOwnerAlone() {
        assertThat(AccessTable.of(GATEWAY))
                .filteredOn(row -> row.scope() == Scope.OWN)
                .extracting(AccessRow::operation)
                .containsExactlyInAnyOrder("GET /api/session", SIGN_OUT);
        gateway.identity().tokens().subjectIs("the-owner");
        Browser owner = gateway.browser().signedIn();
        gateway.identity().tokens().subjectIs("a-stranger");
        Browser stranger = gateway.browser().signedIn();

        assertThat(stranger.get("/api/session").body()).contains("a-stranger").doesNotContain("the-owner");
        assertThat(stranger.send("POST", "/logout", BodyPublishers.noBody()).statusCode())
                .isEqualTo(200);
        assertThat(stranger.get("/api/session").body()).contains("\"authenticated\":false");
        assertThat(owner.get("/api/session").body()).contains("the-owner");
    }

    private static Stream<String> reached() {
        return Stream.of(gateway.services(), gateway.identity().server()).flatMap(InternalPathsIT::urls);
    }

    private static Stream<String> urls(WireMockServer server) {
        return server.findAll(anyRequestedFor(anyUrl())).stream().map(LoggedRequest::getUrl);
    }
}
