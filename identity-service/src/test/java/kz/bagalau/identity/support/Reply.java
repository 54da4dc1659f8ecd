package kz.bagalau.identity.support;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.util.List;

/** An answer of the service. */
public record Reply(HttpResponse<String> http) {
    public int status() {
        return http.statusCode();
    }

    public String body() {
        return http.body();
    }

    public String header(String name) {
        return http.headers().firstValue(name).orElse("");
    }

    public <T> T at(String path) {
        return JsonPath.read(http.body(), path);
    }

    public String code() {
        return at("$.code");
    }

    /** Fields with their codes, such as {@code email:required}, in alphabetical order. */
    public List<String> fields() {
        List<java.util.Map<String, Object>> errors = at("$.errors");
        return errors.stream()
                .map(error -> error.get("field") + ":" + error.get("code"))
                .sorted()
                .toList();
    }
}
