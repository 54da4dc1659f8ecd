package kz.bagalau.testing.qti.expression;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kz.bagalau.testing.qti.value.Value;

/** Logic of three values: NULL stands for "can't be told". */
final class LogicOperators {
    static final Map<String, Operator> ALL = Map.of(
            "isNull",
                    Operator.of(Type.BOOLEAN, Type.ANY)
                            .seesNull()
                            .by(operands -> Truth.of(operands.getFirst().isNull())),
            "not", Operator.of(Type.BOOLEAN, Type.BOOLEAN).by(operands -> Truth.of(Truth.isFalse(operands.getFirst()))),
            "and", Operator.of(Type.BOOLEAN, Type.BOOLEAN).atLeast(1).seesNull().by(LogicOperators::and),
            "or", Operator.of(Type.BOOLEAN, Type.BOOLEAN).atLeast(1).seesNull().by(LogicOperators::or),
            "anyN",
                    Operator.of(Type.BOOLEAN, Type.BOOLEAN)
                            .atLeast(1)
                            .seesNull()
                            .bound(LogicOperators::anyN));

    private LogicOperators() {}

    private static Value and(List<Value> operands) {
        if (operands.stream().anyMatch(Truth::isFalse)) {
            return Truth.of(false);
        }
        return operands.stream().allMatch(Truth::isTrue) ? Truth.of(true) : Value.NULL;
    }

    private static Value or(List<Value> operands) {
        if (operands.stream().anyMatch(Truth::isTrue)) {
            return Truth.of(true);
        }
        return operands.stream().allMatch(Truth::isFalse) ? Truth.of(false) : Value.NULL;
    }

    private static Evaluation anyN(Site site) {
        Function<Variables, Optional<Double>> min = site.numberOrVariable("min");
        Function<Variables, Optional<Double>> max = site.numberOrVariable("max");
        return (operands, variables) -> min.apply(variables)
                .flatMap(least -> max.apply(variables).map(most -> within(operands, least, most)))
                .orElse(Value.NULL);
    }

    /** NULL when the operands that are NULL could still tip the answer either way. */
    private static Value within(List<Value> operands, double least, double most) {
        long yes = operands.stream().filter(Truth::isTrue).count();
        long open = operands.stream().filter(Value::isNull).count();
        if (yes + open < least || yes > most) {
            return Truth.of(false);
        }
        return yes >= least && yes + open <= most ? Truth.of(true) : Value.NULL;
    }
}
