package kz.bagalau.testing.qti.response;

import java.util.Optional;
import kz.bagalau.testing.qti.value.BaseType;
import kz.bagalau.testing.qti.value.ScalarParser;
import kz.bagalau.testing.qti.value.Scalars;
import kz.bagalau.testing.qti.value.Value.Scalar;
import tools.jackson.databind.JsonNode;

/** Reads one JSON value as a single value of a base type. */
final class JsonScalar {
    private JsonScalar() {}

    static Optional<Scalar> read(JsonNode json, BaseType type) {
        if (json.isString()) {
            return ScalarParser.parse(type, json.stringValue());
        }
        return switch (type) {
            case PAIR, DIRECTED_PAIR -> twoStrings(json).flatMap(text -> ScalarParser.parse(type, text));
            case POINT -> point(json);
            case BOOLEAN -> json.isBoolean() ? Optional.of(new Scalars.Bool(json.booleanValue())) : Optional.empty();
            case INTEGER -> integer(json);
            case FLOAT -> json.isNumber() ? Optional.of(new Scalars.Real(json.doubleValue())) : Optional.empty();
            case DURATION ->
                json.isNumber() && json.doubleValue() >= 0
                        ? Optional.of(new Scalars.Duration(json.doubleValue()))
                        : Optional.empty();
            case FILE -> file(json);
            case IDENTIFIER, STRING, URI, INT_OR_IDENTIFIER ->
                json.isNumber() || json.isBoolean() ? ScalarParser.parse(type, json.asString()) : Optional.empty();
        };
    }

    private static Optional<Scalar> integer(JsonNode json) {
        if (json.isIntegralNumber() && json.canConvertToLong()) {
            return Optional.of(new Scalars.Int(json.longValue()));
        }
        boolean whole = json.isNumber() && Math.rint(json.doubleValue()) == json.doubleValue();
        return whole && Math.abs(json.doubleValue()) < 1e15
                ? Optional.of(new Scalars.Int((long) json.doubleValue()))
                : Optional.empty();
    }

    private static Optional<Scalar> point(JsonNode json) {
        JsonNode x = json.isArray() && json.size() == 2 ? json.get(0) : json.path("x");
        JsonNode y = json.isArray() && json.size() == 2 ? json.get(1) : json.path("y");
        return x.isNumber() && y.isNumber()
                ? Optional.of(new Scalars.Point(x.doubleValue(), y.doubleValue()))
                : Optional.empty();
    }

    private static Optional<String> twoStrings(JsonNode json) {
        boolean fits = json.isArray()
                && json.size() == 2
                && json.get(0).isString()
                && json.get(1).isString();
        return fits ? Optional.of(json.get(0).stringValue() + " " + json.get(1).stringValue()) : Optional.empty();
    }

    private static Optional<Scalar> file(JsonNode json) {
        return json.isObject() && !json.isEmpty()
                ? Optional.of(new Scalars.FileReference(json.toString()))
                : Optional.empty();
    }
}
