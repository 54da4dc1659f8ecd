package kz.bagalau.starter.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kz.bagalau.test.ServiceTest;
import kz.bagalau.test.TestTokens;
import kz.bagalau.test.access.AccessRow;
import kz.bagalau.test.access.AccessTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@ServiceTest
@TestPropertySource(properties = {"spring.config.name=event-test", "bagalau.events.outbox.relay=false"})
class AccessIT {
    private final UUID person = UUID.randomUUID();

    @Autowired
    RestTestClient http;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping controllers;

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"name\":\"\"}", "{\"name\":\"a\"}"})
    void whoMayNotCallLearnsNothingOfItsBody(String body) {
        post("not-an-id", TestTokens.staff(person, "OBSERVER"), body)
                .expectStatus()
                .isForbidden()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("forbidden");
    }

    @Test
    void whoMayCallIsToldWhatIsWrong() {
        post("not-an-id", TestTokens.staff(person, "NTC_OPERATOR"), "{\"name\":\"\"}")
                .expectStatus()
                .isBadRequest();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5_000_000, 34_000_000})
    void whoMayNotCallIsRefusedBeforeTheFileIsRead(int length) {
        send(form("OBSERVER"), file(length)).expectStatus().isForbidden();
        send(form("OBSERVER"), "no part at all").expectStatus().isForbidden();
    }

    @Test
    void whoMayCallIsToldWhatIsWrongWithTheFile() {
        send(form("NTC_OPERATOR"), file(5))
                .expectStatus()
                .isOk()
                .expectBody(Long.class)
                .isEqualTo(5L);
        send(form("NTC_OPERATOR"), "no part at all").expectStatus().isBadRequest();
        send(form("NTC_OPERATOR"), file(34_000_000)).expectStatus().isEqualTo(413);
    }

    @Test
    void aRefusalIsAudited() {
        post("71-01", TestTokens.staff(person, "OBSERVER"), "{").expectStatus().isForbidden();

        List<String> told = jdbc.sql("select payload from outbox where payload::text like :person")
                .param("person", "%" + person + "%")
                .query(String.class)
                .list();
        assertThat(told).singleElement().asString().contains("\"outcome\":\"DENIED\"", "\"status\":403", "71-01");
    }

    @Test
    void aRuleOnTheArgumentsCounts() {
        get("/own/" + person).expectStatus().isOk();
        get("/own/" + UUID.randomUUID()).expectStatus().isForbidden();
    }

    @Test
    void aMethodWithoutARuleIsClosed() {
        get("/forgotten").expectStatus().isForbidden();
    }

    /** Each service's own matrix tries these rows as every role. */
    @Test
    void theTableHasWhatTheDescriptionOfEveryServiceLeavesOut() {
        assertThat(AccessTable.ofEveryService())
                .extracting(AccessRow::operation)
                .containsExactlyInAnyOrderElementsOf(controllers.getHandlerMethods().entrySet().stream()
                        .filter(AccessIT::isLeftOut)
                        .flatMap(handler -> operations(handler.getKey()))
                        .toList());
    }

    private static boolean isLeftOut(Map.Entry<RequestMappingInfo, HandlerMethod> handler) {
        return handler.getValue().getBeanType().isAnnotationPresent(Hidden.class);
    }

    private static Stream<String> operations(RequestMappingInfo mapping) {
        return mapping.getMethodsCondition().getMethods().stream()
                .flatMap(method -> mapping.getPatternValues().stream().map(path -> method + " " + path));
    }

    private RestTestClient.ResponseSpec post(String id, String token, String body) {
        return http.post()
                .uri("/api/guarded/" + id)
                .header(HttpHeaders.AUTHORIZATION, token)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange();
    }

    private RestTestClient.RequestBodySpec form(String role) {
        return http.post()
                .uri("/api/guarded/files")
                .header(HttpHeaders.AUTHORIZATION, TestTokens.staff(person, role))
                .contentType(MediaType.parseMediaType("multipart/form-data; boundary=x"));
    }

    private static RestTestClient.ResponseSpec send(RestTestClient.RequestBodySpec request, String body) {
        return request.body(body).exchange();
    }

    private static String file(int length) {
        return "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n" + "a".repeat(length)
                + "\r\n--x--\r\n";
    }

    private RestTestClient.ResponseSpec get(String path) {
        return http.get()
                .uri("/api/guarded" + path)
                .header(HttpHeaders.AUTHORIZATION, TestTokens.teacher(person))
                .exchange();
    }
}
