package kz.bagalau.testing.qti.expression;

import java.util.List;
import kz.bagalau.testing.qti.value.Value;

/** What an operator does with its operands' values. */
@FunctionalInterface
interface Evaluation {
    Value apply(List<Value> operands, Variables variables);
}
