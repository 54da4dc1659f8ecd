package kz.bagalau.application;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bagalau.test.TestTokens;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

/** Somebody of the national testing centre. */
public final class Operator {
    private static final ParameterizedTypeReference<Map<String, Object>> OBJECT = new ParameterizedTypeReference<>() {};

    private final UUID id = UUID.randomUUID();
    private final RestTestClient client;

    Operator(RestTestClient client) {
        this.client = client;
    }

    public UUID id() {
        return id;
    }

    public ResponseSpec get(String path) {
        return client.get()
                .uri("/api/applications/operator" + path)
                .header("Authorization", TestTokens.staff(id, "NTC_OPERATOR"))
                .exchange();
    }

    public Map<String, Object> read(String path) {
        return get(path).expectStatus().isOk().returnResult(OBJECT).getResponseBody();
    }

    /** The ids of a page. */
    @SuppressWarnings("unchecked")
    public List<String> ids(String path) {
        return ((List<Map<String, Object>>) read(path).get("applications"))
                .stream().map(line -> (String) line.get("id")).toList();
    }
}
