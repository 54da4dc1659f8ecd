package kz.bagalau.testing;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls of one person. */
public record Api(RestTestClient client, String bearer) {
    /** Status and JSON body, an empty object when there is none. */
    public record Answer(int status, JsonNode body) {
        public String text(String name) {
            return body.path(name).asString();
        }
    }

    public Answer get(String path) {
        return send(HttpMethod.GET, path, null);
    }

    public Answer post(String path, String json) {
        return send(HttpMethod.POST, path, json);
    }

    public Answer put(String path, String json) {
        return send(HttpMethod.PUT, path, json);
    }

    private Answer send(HttpMethod method, String path, @Nullable String json) {
        var request = client.method(method).uri(path).header("Authorization", bearer);
        if (json != null) {
            request.contentType(MediaType.APPLICATION_JSON).body(json);
        }
        var result = request.exchange().expectBody(byte[].class).returnResult();
        byte[] body = result.getResponseBody();
        return new Answer(
                result.getStatus().value(),
                JsonMapper.shared().readTree(body == null ? "{}" : new String(body, StandardCharsets.UTF_8)));
    }
}
