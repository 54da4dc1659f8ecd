package kz.bagalau.testing.qti.expression;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** All operators by their element's name. */
final class Operators {
    private static final Map<String, Operator> ALL = all();

    private Operators() {}

    static Optional<Operator> named(String name) {
        return Optional.ofNullable(ALL.get(name));
    }

    private static Map<String, Operator> all() {
        Map<String, Operator> all = new HashMap<>();
        all.putAll(LogicOperators.ALL);
        all.putAll(ComparisonOperators.ALL);
        all.putAll(TextOperators.ALL);
        all.putAll(ArithmeticOperators.ALL);
        all.putAll(IntegerOperators.ALL);
        all.putAll(RoundingOperators.ALL);
        all.putAll(MathOperators.ALL);
        all.putAll(ContainerOperators.ALL);
        return Map.copyOf(all);
    }
}
