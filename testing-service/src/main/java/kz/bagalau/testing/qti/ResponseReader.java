package kz.bagalau.testing.qti;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kz.bagalau.testing.qti.item.ResponseDeclaration;
import kz.bagalau.testing.qti.response.AnswerCheck;
import kz.bagalau.testing.qti.response.JsonValueReader;
import kz.bagalau.testing.qti.response.ReadResponse;
import kz.bagalau.testing.qti.response.ResponseProblem;
import kz.bagalau.testing.qti.value.Value;
import tools.jackson.databind.JsonNode;

/** Reads what a candidate's page sends as an answer to an item. */
public final class ResponseReader {
    private ResponseReader() {}

    /** {@code json} is an object of response variables; those it does not name are left out. */
    public static ReadResponse read(QtiItem item, JsonNode json) {
        if (!json.isObject()) {
            return new ReadResponse.Refused("", ResponseProblem.UNKNOWN_VARIABLE);
        }
        Map<String, Value> values = new HashMap<>();
        for (Map.Entry<String, JsonNode> field : json.properties()) {
            Optional<ResponseDeclaration> declaration =
                    Optional.ofNullable(item.declarations().responses().get(field.getKey()));
            if (declaration.isEmpty()) {
                return new ReadResponse.Refused(field.getKey(), ResponseProblem.UNKNOWN_VARIABLE);
            }
            Optional<Value> value = JsonValueReader.read(field.getValue(), declaration.get());
            Optional<ResponseProblem> problem = value.isEmpty()
                    ? Optional.of(ResponseProblem.WRONG_TYPE)
                    : problem(item, field.getKey(), value.get());
            if (problem.isPresent()) {
                return new ReadResponse.Refused(field.getKey(), problem.get());
            }
            values.put(field.getKey(), value.orElse(Value.NULL));
        }
        return new ReadResponse.Accepted(values);
    }

    private static Optional<ResponseProblem> problem(QtiItem item, String variable, Value value) {
        return item.body().interactions().stream()
                .filter(interaction -> interaction.responseIdentifier().equals(variable))
                .flatMap(interaction -> AnswerCheck.problem(interaction, value).stream())
                .findFirst();
    }
}
