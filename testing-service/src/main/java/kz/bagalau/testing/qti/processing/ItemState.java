package kz.bagalau.testing.qti.processing;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kz.bagalau.testing.qti.expression.Variables;
import kz.bagalau.testing.qti.item.Declarations;
import kz.bagalau.testing.qti.item.VariableDeclaration;
import kz.bagalau.testing.qti.value.Scalars.Int;
import kz.bagalau.testing.qti.value.Scalars.Real;
import kz.bagalau.testing.qti.value.Value;

/** The variables during one run. A test has one attempt per item, so {@code numAttempts} is 1. */
final class ItemState implements Variables {
    private final Declarations declarations;
    private final Map<String, Value> responses;
    private final Map<String, Value> outcomes = new LinkedHashMap<>();

    ItemState(Declarations declarations, Map<String, Value> responses) {
        this.declarations = declarations;
        this.responses = responses;
        declarations.outcomes().forEach((identifier, outcome) -> outcomes.put(identifier, outcome.initialValue()));
    }

    @Override
    public Value value(String identifier) {
        return find(outcomes, identifier)
                .or(() -> find(responses, identifier))
                .or(() -> identifier.equals("numAttempts") ? Optional.of(new Int(1)) : Optional.empty())
                .or(() -> declarations.variable(identifier).map(VariableDeclaration::initialValue))
                .orElse(Value.NULL);
    }

    void set(String identifier, Value value) {
        outcomes.put(identifier, value);
    }

    Map<String, Value> outcomes() {
        return Collections.unmodifiableMap(new LinkedHashMap<>(outcomes));
    }

    static Optional<Double> number(Value value) {
        return switch (value) {
            case Int(long number) -> Optional.of((double) number);
            case Real(double number) -> Optional.of(number);
            default -> Optional.empty();
        };
    }

    private static Optional<Value> find(Map<String, Value> values, String identifier) {
        return Optional.ofNullable(values.get(identifier));
    }
}
