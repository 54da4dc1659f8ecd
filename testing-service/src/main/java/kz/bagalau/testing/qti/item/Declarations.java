package kz.bagalau.testing.qti.item;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.bagalau.testing.qti.value.BaseType;
import kz.bagalau.testing.qti.value.Scalars;

/** All variables of an item, those that every item has by itself included. */
public record Declarations(Map<String, ResponseDeclaration> responses, Map<String, OutcomeDeclaration> outcomes) {
    private static final Map<String, ResponseDeclaration> BUILT_IN_RESPONSES = Map.of(
            "numAttempts", ResponseDeclaration.builtIn("numAttempts", BaseType.INTEGER),
            "duration", ResponseDeclaration.builtIn("duration", BaseType.DURATION));
    private static final Map<String, OutcomeDeclaration> BUILT_IN_OUTCOMES = Map.of(
            "completionStatus",
            OutcomeDeclaration.single("completionStatus", BaseType.IDENTIFIER, new Scalars.Identifier("unknown")));

    public Optional<ResponseDeclaration> response(String identifier) {
        return find(identifier, responses, BUILT_IN_RESPONSES);
    }

    public Optional<OutcomeDeclaration> outcome(String identifier) {
        return find(identifier, outcomes, BUILT_IN_OUTCOMES);
    }

    /** Outcomes first: an item may shadow nothing, so the order matters to nobody but the reader. */
    public Optional<VariableDeclaration> variable(String identifier) {
        return Stream.<Optional<? extends VariableDeclaration>>of(outcome(identifier), response(identifier))
                .flatMap(Optional::stream)
                .<VariableDeclaration>map(declaration -> declaration)
                .findFirst();
    }

    /** These declarations, and the outcome where the item has none of its name. */
    public Declarations withOutcome(OutcomeDeclaration outcome) {
        Map<String, OutcomeDeclaration> more = new LinkedHashMap<>(outcomes);
        more.putIfAbsent(outcome.identifier(), outcome);
        return new Declarations(responses, more);
    }

    private static <T> Optional<T> find(String identifier, Map<String, T> declared, Map<String, T> builtIn) {
        return Optional.ofNullable(declared.get(identifier)).or(() -> Optional.ofNullable(builtIn.get(identifier)));
    }
}
