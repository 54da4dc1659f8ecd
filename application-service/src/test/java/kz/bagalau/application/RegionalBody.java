package kz.bagalau.application;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bagalau.test.TestTokens;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

/** Somebody of a body that has to do with lists of teachers to be attested. */
public final class RegionalBody {
    private static final ParameterizedTypeReference<Map<String, Object>> OBJECT = new ParameterizedTypeReference<>() {};

    private final RestTestClient client;
    private final String bearer;

    RegionalBody(RestTestClient client, String role, String body) {
        this.client = client;
        this.bearer = TestTokens.ofBody(UUID.randomUUID(), role, body);
    }

    public String bearer() {
        return bearer;
    }

    public ResponseSpec get(String path) {
        return send(HttpMethod.GET, path, null);
    }

    public Map<String, Object> read(String path) {
        return get(path).expectStatus().isOk().returnResult(OBJECT).getResponseBody();
    }

    @SuppressWarnings("unchecked")
    public List<Map<String, Object>> lines(String path) {
        return (List<Map<String, Object>>) read(path).get("lines");
    }

    public ResponseSpec send(HttpMethod method, String path, @Nullable Object body) {
        var request =
                client.method(method).uri("/api/applications/attestees" + path).header("Authorization", bearer);
        return (body == null
                        ? request
                        : request.contentType(MediaType.APPLICATION_JSON).body(body))
                .exchange();
    }
}
