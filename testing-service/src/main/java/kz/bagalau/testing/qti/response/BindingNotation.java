package kz.bagalau.testing.qti.response;

import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The notation of QTI's JSON binding for custom interactions: {@code {"base": {…}}}, {@code list} and {@code record}. */
final class BindingNotation {
    private static final Set<String> BASE_TYPES = Set.of(
            "boolean",
            "integer",
            "float",
            "string",
            "point",
            "pair",
            "directedPair",
            "duration",
            "file",
            "uri",
            "intOrIdentifier",
            "identifier");

    private BindingNotation() {}

    /** The same in plain JSON; JSON that is plain already is returned as it is. */
    static JsonNode plain(JsonNode json) {
        if (!json.isObject() || json.size() != 1) {
            return json;
        }
        JsonNode typed = json.has("base") ? json.get("base") : json.path("list");
        if (json.has("base") && json.get("base").isNull()) {
            return json.get("base");
        }
        if (typed.isObject() && typed.size() == 1) {
            String type = typed.propertyNames().iterator().next();
            return BASE_TYPES.contains(type) ? typed.get(type) : json;
        }
        return json.path("record").isArray() ? record(json.get("record")) : json;
    }

    private static JsonNode record(JsonNode fields) {
        ObjectNode plain = JsonNodeFactory.instance.objectNode();
        for (JsonNode field : fields) {
            if (field.path("name").isString()) {
                ObjectNode base = JsonNodeFactory.instance.objectNode();
                base.set("base", field.path("base"));
                plain.set(field.get("name").stringValue(), plain(base));
            }
        }
        return plain;
    }
}
