package kz.bagalau.testing.qti.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A file of cases: a list, or an object that holds it under "cases". */
record CaseFile(List<Case> cases) {

    /**
     * Responses and the outcomes they should give.
     *
     * @param expected the outcomes by name, or an object with score, maxScore and outcomes
     */
    record Case(String name, JsonNode responses, JsonNode expected) {}

    /** Empty when the text is no such file. */
    static Optional<CaseFile> parse(String text) {
        try {
            JsonNode root = JsonMapper.shared().readTree(text);
            JsonNode list = root.isArray() ? root : root.path("cases");
            if (!list.isArray()) {
                return Optional.empty();
            }
            List<Case> cases = new ArrayList<>();
            for (JsonNode one : list) {
                cases.add(new Case(
                        first(one, "name", "id", "title", "description").asString("case " + (cases.size() + 1)),
                        first(one, "responses", "response", "input"),
                        first(one, "expect", "expected", "outcomes")));
            }
            return Optional.of(new CaseFile(cases));
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    private static JsonNode first(JsonNode object, String... names) {
        return Stream.of(names).filter(object::has).findFirst().map(object::get).orElseGet(() -> object.path(names[0]));
    }
}
