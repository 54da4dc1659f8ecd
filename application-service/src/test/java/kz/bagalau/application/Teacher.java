package kz.bagalau.application;

import java.util.Map;
import java.util.UUID;
import kz.bagalau.test.TestTokens;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

/** A person of a test with the requests that the page makes. */
public final class Teacher {
    private static final ParameterizedTypeReference<Map<String, Object>> OBJECT = new ParameterizedTypeReference<>() {};

    private final UUID id = UUID.randomUUID();
    private final RestTestClient client;

    Teacher(RestTestClient client) {
        this.client = client;
    }

    public UUID id() {
        return id;
    }

    public ResponseSpec get(String path) {
        return client.get()
                .uri("/api/applications" + path)
                .header("Authorization", TestTokens.teacher(id))
                .exchange();
    }

    public ResponseSpec delete(String path) {
        return client.delete()
                .uri("/api/applications" + path)
                .header("Authorization", TestTokens.teacher(id))
                .exchange();
    }

    public ResponseSpec saveDraft(Object body) {
        return client.put()
                .uri("/api/applications/draft")
                .header("Authorization", TestTokens.teacher(id))
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange();
    }

    public ResponseSpec saveDraft(Object body, String ifMatch) {
        return client.put()
                .uri("/api/applications/draft")
                .header("Authorization", TestTokens.teacher(id))
                .header("If-Match", ifMatch)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange();
    }

    public ResponseSpec change(UUID application, Object body) {
        return client.put()
                .uri("/api/applications/" + application)
                .header("Authorization", TestTokens.teacher(id))
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange();
    }

    public ResponseSpec submit(Object body, @Nullable Object key) {
        var request = client.post()
                .uri("/api/applications")
                .header("Authorization", TestTokens.teacher(id))
                .contentType(MediaType.APPLICATION_JSON);
        return (key == null ? request : request.header("Idempotency-Key", key.toString()))
                .body(body)
                .exchange();
    }

    /** Submits a form without a fault and returns the application's id. */
    public UUID submitted(Map<String, Object> form) {
        Map<String, Object> receipt = submit(form, UUID.randomUUID())
                .expectStatus()
                .isAccepted()
                .returnResult(OBJECT)
                .getResponseBody();
        return UUID.fromString((String) receipt.get("id"));
    }

    public Map<String, Object> application(UUID application) {
        return get("/" + application).expectStatus().isOk().returnResult(OBJECT).getResponseBody();
    }

    /** Waits as the page does. */
    public Map<String, Object> application(UUID application, String waitForChangeFrom) {
        return get("/" + application + "?waitForChangeFrom=" + waitForChangeFrom)
                .expectStatus()
                .isOk()
                .returnResult(OBJECT)
                .getResponseBody();
    }

    public Map<String, Object> draft() {
        return get("/draft").expectStatus().isOk().returnResult(OBJECT).getResponseBody();
    }

    public void awaitStatus(UUID application, String status) {
        Awaitility.await("application " + status)
                .atMost(ApplicationServiceTestBase.SOON)
                .until(() -> application(application).get("status").equals(status));
    }
}
