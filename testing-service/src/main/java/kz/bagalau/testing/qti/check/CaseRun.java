package kz.bagalau.testing.qti.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.bagalau.testing.qti.ItemScoring;
import kz.bagalau.testing.qti.QtiItem;
import kz.bagalau.testing.qti.expression.UnscorableResponse;
import kz.bagalau.testing.qti.item.ResponseDeclaration;
import kz.bagalau.testing.qti.response.JsonValueReader;
import kz.bagalau.testing.qti.value.Scalars;
import kz.bagalau.testing.qti.value.Value;
import tools.jackson.databind.JsonNode;

/** Scores the responses of one case and compares. */
final class CaseRun {

    /** One outcome: what the case says and what came out, as text to show. */
    record Comparison(String outcome, String expected, String actual, boolean same) {}

    /** All that came of a case. */
    record Result(String name, List<Comparison> comparisons, List<String> notes) {
        /** A case that compares nothing shows nothing, so it does not count as fine. */
        boolean ok() {
            return !comparisons.isEmpty() && comparisons.stream().allMatch(Comparison::same);
        }
    }

    private final QtiItem item;
    private final List<Comparison> comparisons = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    private CaseRun(QtiItem item) {
        this.item = item;
    }

    static Result run(QtiItem item, CaseFile.Case one) {
        return new CaseRun(item).run(one);
    }

    private Result run(CaseFile.Case one) {
        try {
            Map<String, Value> outcomes = ItemScoring.score(item, responses(one.responses()));
            for (Map.Entry<String, JsonNode> field : one.expected().properties()) {
                compare(field.getKey(), field.getValue(), outcomes);
            }
        } catch (UnscorableResponse e) {
            comparisons.add(new Comparison("score", "a score", String.valueOf(e.getMessage()), false));
        }
        return new Result(one.name(), List.copyOf(comparisons), List.copyOf(notes));
    }

    /** Cases may answer what no candidate could (an unknown choice), so only the type is looked at here. */
    private Map<String, Value> responses(JsonNode json) {
        Map<String, Value> responses = new HashMap<>();
        for (Map.Entry<String, JsonNode> field : json.properties()) {
            Optional<ResponseDeclaration> declaration = item.declarations().response(field.getKey());
            if (declaration.isEmpty()) {
                notes.add("the item declares no response " + field.getKey());
                continue;
            }
            Optional<Value> value = JsonValueReader.read(field.getValue(), declaration.get());
            if (value.isEmpty()) {
                notes.add(field.getKey() + " does not fit its declaration and counts as NULL");
            }
            responses.put(field.getKey(), value.orElse(Value.NULL));
        }
        return responses;
    }

    private void compare(String key, JsonNode expected, Map<String, Value> outcomes) {
        boolean declared = item.declarations().outcome(key).isPresent();
        switch (key) {
            case "outcomes" ->
                expected.properties().forEach(field -> outcome(field.getKey(), field.getValue(), outcomes));
            case "score" -> outcome("SCORE", expected, outcomes);
            case "maxScore" -> maximum(expected, outcomes);
            default -> {
                if (declared) {
                    outcome(key, expected, outcomes);
                } else {
                    notes.add("\"" + key + "\" is not compared");
                }
            }
        }
    }

    private void maximum(JsonNode expected, Map<String, Value> outcomes) {
        if (outcomes.containsKey("MAXSCORE")) {
            outcome("MAXSCORE", expected, outcomes);
        } else {
            Optional<Double> maximum = item.maximumScore();
            boolean same = expected.isNull()
                    ? maximum.isEmpty()
                    : expected.isNumber()
                            && maximum.filter(value -> Expectation.close(value, expected.doubleValue()))
                                    .isPresent();
            add(
                    "maxScore",
                    expected,
                    Expectation.shown(maximum.<Value>map(Scalars.Real::new).orElse(Value.NULL)),
                    same);
        }
    }

    private void outcome(String name, JsonNode expected, Map<String, Value> outcomes) {
        Optional<Value> actual = Optional.ofNullable(outcomes.get(name));
        boolean same = item.declarations()
                .outcome(name)
                .map(declaration -> Expectation.holds(expected, actual.orElse(declaration.initialValue()), declaration))
                .orElseGet(expected::isNull);
        add(name, expected, actual.map(Expectation::shown).orElse("not declared"), same);
    }

    private void add(String name, JsonNode expected, String actual, boolean same) {
        Comparison comparison = new Comparison(name, expected.toString(), actual, same);
        // "score" and the outcome SCORE often say the same twice
        if (!comparisons.contains(comparison)) {
            comparisons.add(comparison);
        }
    }
}
