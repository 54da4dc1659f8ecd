package kz.bagalau.testing.qti.response;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.bagalau.testing.qti.item.VariableDeclaration;
import kz.bagalau.testing.qti.value.BaseType;
import kz.bagalau.testing.qti.value.Cardinality;
import kz.bagalau.testing.qti.value.Scalars;
import kz.bagalau.testing.qti.value.Value;
import kz.bagalau.testing.qti.value.Value.Scalar;
import tools.jackson.databind.JsonNode;

/**
 * Reads JSON as the value of a variable, by its declaration. Liberal in form: a pair may be "A B" or ["A", "B"], a
 * point "x y", [x, y] or {"x", "y"}, a single value may stand for a container of one, and the notation of QTI's own
 * JSON binding ({"base": {"identifier": "A"}}) is understood. Strict in type: what does not fit is empty.
 */
public final class JsonValueReader {
    private JsonValueReader() {}

    public static Optional<Value> read(JsonNode json, VariableDeclaration declaration) {
        JsonNode plain = BindingNotation.plain(json);
        if (plain.isNull()
                || plain.isMissingNode()
                || (plain.isString() && plain.stringValue().isEmpty())) {
            return Optional.of(Value.NULL);
        }
        if (declaration.cardinality() == Cardinality.RECORD) {
            return record(plain);
        }
        BaseType type = declaration.baseType().orElse(BaseType.STRING);
        if (declaration.cardinality() == Cardinality.SINGLE) {
            return single(plain, type);
        }
        return members(plain, type)
                .map(members -> declaration.cardinality() == Cardinality.ORDERED
                        ? Value.ordered(members)
                        : Value.multiple(members));
    }

    private static Optional<Value> single(JsonNode json, BaseType type) {
        if (json.isArray() && json.isEmpty()) {
            return Optional.of(Value.NULL);
        }
        boolean wrapped = json.isArray() && json.size() == 1;
        return JsonScalar.read(wrapped ? json.get(0) : json, type).map(scalar -> scalar);
    }

    private static Optional<List<Scalar>> members(JsonNode json, BaseType type) {
        // a lone pair or point in array form is one member, not two
        Optional<Scalar> one = JsonScalar.read(json, type);
        if (one.isPresent()) {
            return one.map(List::of);
        }
        if (!json.isArray()) {
            return Optional.empty();
        }
        List<Scalar> members = new ArrayList<>();
        for (JsonNode element : json) {
            boolean empty = element.isNull()
                    || (element.isString() && element.stringValue().isEmpty());
            Optional<Scalar> member = JsonScalar.read(element, type);
            if (member.isEmpty() && !empty) {
                return Optional.empty();
            }
            member.ifPresent(members::add);
        }
        return Optional.of(members);
    }

    private static Optional<Value> record(JsonNode json) {
        if (json.isString() || json.isNumber()) {
            return Optional.of(NumberRecord.of(json.asString()));
        }
        if (!json.isObject()) {
            return Optional.empty();
        }
        Map<String, Scalar> fields = new HashMap<>();
        json.properties()
                .forEach(field -> field(field.getValue()).ifPresent(value -> fields.put(field.getKey(), value)));
        return Optional.of(Value.fields(fields));
    }

    /** A record does not declare its fields, so JSON's own types decide. */
    private static Optional<Scalar> field(JsonNode json) {
        if (json.isBoolean()) {
            return Optional.of(new Scalars.Bool(json.booleanValue()));
        }
        if (json.isIntegralNumber() && json.canConvertToLong()) {
            return Optional.of(new Scalars.Int(json.longValue()));
        }
        if (json.isNumber()) {
            return Optional.of(new Scalars.Real(json.doubleValue()));
        }
        return json.isString() && !json.stringValue().isEmpty()
                ? Optional.of(new Scalars.Text(json.stringValue()))
                : Optional.empty();
    }
}
