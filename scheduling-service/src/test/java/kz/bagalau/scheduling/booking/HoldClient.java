package kz.bagalau.scheduling.booking;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.UUID;
import kz.bagalau.test.TestTokens;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

/** A teacher at the holds. */
final class HoldClient {
    private final RestTestClient http;
    final UUID personId = UUID.randomUUID();
    private final String bearer = TestTokens.teacher(personId);

    HoldClient(RestTestClient http) {
        this.http = http;
    }

    record Hold(
            UUID id,
            UUID slotId,
            int seatNumber,
            String status,
            Instant expiresAt,
            Instant serverTime,
            Slot slot,
            boolean offered) {
        record Slot(
                String centreCode,
                Text centreName,
                Text address,
                String room,
                Instant startsAt,
                String language,
                String regionCode,
                Text regionName) {}

        record Text(String kk, String ru) {}
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Problem(String code) {}

    RestTestClient.ResponseSpec post(UUID slotId, UUID key) {
        return http.post()
                .uri("/api/scheduling/holds")
                .header(HttpHeaders.AUTHORIZATION, bearer)
                .header("Idempotency-Key", key.toString())
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"slotId\":\"%s\"}".formatted(slotId))
                .exchange();
    }

    Hold hold(UUID slotId) {
        return hold(slotId, UUID.randomUUID());
    }

    Hold hold(UUID slotId, UUID key) {
        return post(slotId, key)
                .expectStatus()
                .isCreated()
                .expectBody(Hold.class)
                .returnResult()
                .getResponseBody();
    }

    String refused(UUID slotId) {
        return refused(slotId, UUID.randomUUID());
    }

    String refused(UUID slotId, UUID key) {
        return post(slotId, key)
                .expectStatus()
                .is4xxClientError()
                .expectBody(Problem.class)
                .returnResult()
                .getResponseBody()
                .code();
    }

    RestTestClient.ResponseSpec mine() {
        return http.get()
                .uri("/api/scheduling/holds/mine")
                .header(HttpHeaders.AUTHORIZATION, bearer)
                .exchange();
    }

    RestTestClient.ResponseSpec delete(UUID holdId) {
        return http.delete()
                .uri("/api/scheduling/holds/{id}", holdId)
                .header(HttpHeaders.AUTHORIZATION, bearer)
                .exchange();
    }
}
