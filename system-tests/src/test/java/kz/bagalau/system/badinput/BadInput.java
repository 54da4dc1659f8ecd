package kz.bagalau.system.badinput;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * One wrong request and the answer that it must get.
 *
 * @param what is wrong with it
 * @param errors the fields of the problem, each as {@code field code}; of a file as {@code line column code}
 */
record BadInput(String what, Sender by, Sent sent, int status, String code, Set<String> errors) {
    /** As reports name the row. */
    @Override
    public String toString() {
        return what;
    }

    /** Who sends it. */
    enum Sender {
        ANYBODY,
        TEACHER,
        /** A teacher who has an application and a seat. */
        APPLICANT,
        OPERATOR,
        ADMINISTRATOR
    }

    /** What goes over the wire. */
    record Sent(String method, String path, Map<String, String> headers, BodyPublisher body) {}

    /** A row of the table, from left to right. */
    record Row(String what, Sender by) {
        Request get(String path) {
            return new Request(this, new Sent("GET", path, Map.of(), BodyPublishers.noBody()));
        }

        Request delete(String path) {
            return new Request(this, new Sent("DELETE", path, Map.of(), BodyPublishers.noBody()));
        }

        Request post(String path, String json) {
            return send("POST", path, "application/json", json.getBytes(StandardCharsets.UTF_8));
        }

        /** Without saying how long it is. */
        Request postInPieces(String path, String json) {
            byte[] body = json.getBytes(StandardCharsets.UTF_8);
            return new Request(
                    this,
                    new Sent(
                            "POST",
                            path,
                            Map.of("Content-Type", "application/json"),
                            BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))));
        }

        Request post(String path, Map<String, ?> body) {
            return post(path, JsonMapper.shared().writeValueAsString(body));
        }

        Request put(String path, String json) {
            return send("PUT", path, "application/json", json.getBytes(StandardCharsets.UTF_8));
        }

        Request put(String path, Map<String, ?> body) {
            return put(path, JsonMapper.shared().writeValueAsString(body));
        }

        Request send(String method, String path, String contentType, byte[] body) {
            return new Request(
                    this,
                    new Sent(method, path, Map.of("Content-Type", contentType), BodyPublishers.ofByteArray(body)));
        }
    }

    /** The same with its request. */
    record Request(Row row, Sent sent) {
        Request with(String header, String value) {
            Map<String, String> headers = new HashMap<>(sent.headers);
            headers.put(header, value);
            return new Request(row, new Sent(sent.method, sent.path, headers, sent.body));
        }

        BadInput isMalformed() {
            return answers(400, "malformed-request");
        }

        BadInput isInvalid(String... errors) {
            return answers(400, "validation-failed", errors);
        }

        BadInput isRefusedFile(String... errors) {
            return answers(400, "import-refused", errors);
        }

        BadInput answers(int status, String code, String... errors) {
            return new BadInput(row.what, row.by, sent, status, code, Set.of(errors));
        }
    }

    static Row anybody(String what) {
        return new Row(what, Sender.ANYBODY);
    }

    static Row teacher(String what) {
        return new Row(what, Sender.TEACHER);
    }

    static Row applicant(String what) {
        return new Row(what, Sender.APPLICANT);
    }

    static Row operator(String what) {
        return new Row(what, Sender.OPERATOR);
    }

    static Row administrator(String what) {
        return new Row(what, Sender.ADMINISTRATOR);
    }

    /** The same body with another value of a field. */
    static Map<String, @Nullable Object> with(Map<String, ?> body, String field, @Nullable Object value) {
        Map<String, @Nullable Object> changed = new LinkedHashMap<>(body);
        changed.put(field, value);
        return changed;
    }
}
