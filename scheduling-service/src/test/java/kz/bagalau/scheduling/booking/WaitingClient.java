package kz.bagalau.scheduling.booking;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.UUID;
import kz.bagalau.test.TestTokens;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

/** A teacher who waits for a seat. */
final class WaitingClient {
    private static final String MINE = "/api/scheduling/waiting/mine";

    private final RestTestClient http;
    final HoldClient holds;
    final UUID personId;
    final String bearer;

    WaitingClient(RestTestClient http) {
        this.http = http;
        this.holds = new HoldClient(http);
        this.personId = holds.personId;
        this.bearer = TestTokens.teacher(personId);
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Place(
            String state,
            String centreCode,
            String language,
            boolean accessible,
            @Nullable Integer before,
            HoldClient.@Nullable Hold offer) {}

    static String body(String centre, String language, boolean accessible) {
        return "{\"centre\":\"%s\",\"language\":\"%s\",\"accessible\":%s}".formatted(centre, language, accessible);
    }

    RestTestClient.ResponseSpec put(String body) {
        return http.method(HttpMethod.PUT)
                .uri(MINE)
                .header(HttpHeaders.AUTHORIZATION, bearer)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange();
    }

    Place join(String centre) {
        return join(centre, "kk", false);
    }

    Place join(String centre, String language, boolean accessible) {
        return put(body(centre, language, accessible))
                .expectStatus()
                .isOk()
                .expectBody(Place.class)
                .returnResult()
                .getResponseBody();
    }

    /** The status and the problem's code. */
    String refused(String centre, String language, boolean accessible) {
        var answer = put(body(centre, language, accessible)).returnResult(HoldClient.Problem.class);
        return answer.getStatus().value() + " " + answer.getResponseBody().code();
    }

    RestTestClient.ResponseSpec look() {
        return http.get().uri(MINE).header(HttpHeaders.AUTHORIZATION, bearer).exchange();
    }

    Place mine() {
        return look().expectStatus()
                .isOk()
                .expectBody(Place.class)
                .returnResult()
                .getResponseBody();
    }

    void leave() {
        http.delete()
                .uri(MINE)
                .header(HttpHeaders.AUTHORIZATION, bearer)
                .exchange()
                .expectStatus()
                .isNoContent();
    }

    String centre() {
        return mine().centreCode();
    }
}
