package kz.bagalau.testing.qti.expression;

import java.util.List;
import java.util.Optional;
import kz.bagalau.testing.qti.value.Scalars.Int;
import kz.bagalau.testing.qti.value.Scalars.Real;
import kz.bagalau.testing.qti.value.Value;

/** Numbers as values. */
final class Numbers {
    private Numbers() {}

    /** The number in a value; empty when it holds none. */
    static Optional<Double> of(Value value) {
        return switch (value) {
            case Int(long number) -> Optional.of((double) number);
            case Real(double number) -> Optional.of(number);
            default -> Optional.empty();
        };
    }

    /** For operands whose type was checked on import. */
    static double in(Value value) {
        return of(value).orElse(Double.NaN);
    }

    /** All numbers of all operands, containers opened. */
    static List<Value> flat(List<Value> operands) {
        return operands.stream()
                .flatMap(operand -> Value.membersOf(operand).stream())
                .<Value>map(scalar -> scalar)
                .toList();
    }

    static boolean allIntegers(List<Value> values) {
        return values.stream().allMatch(Int.class::isInstance);
    }

    /** NULL for what is not a number. */
    static Value real(double number) {
        return Double.isNaN(number) ? Value.NULL : new Real(number);
    }

    /** An integer, or the number itself where no integer can hold it: infinities stay what they are. */
    static Value whole(double number) {
        if (Double.isNaN(number)) {
            return Value.NULL;
        }
        return Math.abs(number) < Long.MAX_VALUE ? new Int((long) number) : new Real(number);
    }

    /** The integer type when all operands are integers, float as soon as one is float. */
    static Type common(List<Type> operands) {
        return operands.stream().allMatch(Type::onlyIntegers) ? Type.INTEGER : Type.FLOAT;
    }
}
