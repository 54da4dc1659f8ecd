package kz.bagalau.testing.qti.expression;

import java.util.List;
import java.util.function.Function;
import kz.bagalau.testing.qti.value.Value;

/** A checked expression, ready to be evaluated any number of times. */
public final class Expression {
    private final Type type;
    private final List<Expression> operands;
    private final Evaluation evaluation;

    Expression(Type type, List<Expression> operands, Evaluation evaluation) {
        this.type = type;
        this.operands = List.copyOf(operands);
        this.evaluation = evaluation;
    }

    /** Stands where an expression was refused; an item that has one is refused as a whole. */
    static Expression refused() {
        return terminal(Type.ANY, _ -> Value.NULL);
    }

    static Expression terminal(Type type, Function<Variables, Value> value) {
        return new Expression(type, List.of(), (_, variables) -> value.apply(variables));
    }

    public Type type() {
        return type;
    }

    public Value evaluate(Variables variables) {
        List<Value> values =
                operands.stream().map(operand -> operand.evaluate(variables)).toList();
        return evaluation.apply(values, variables);
    }
}
