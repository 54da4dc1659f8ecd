package kz.bagalau.testing.qti.expression;

import java.util.List;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import java.util.function.LongBinaryOperator;
import kz.bagalau.testing.qti.value.Scalars.Int;
import kz.bagalau.testing.qti.value.Value;

/** Arithmetic: integers stay integers as long as all operands are, except where a result is a float by definition. */
final class ArithmeticOperators {
    static final Map<String, Operator> ALL = Map.of(
            "sum", folding(Math::addExact, Double::sum),
            "product", folding(Math::multiplyExact, (a, b) -> a * b),
            "min", folding(Math::min, Math::min),
            "max", folding(Math::max, Math::max),
            "subtract",
                    Operator.of(Type.FLOAT, Type.NUMBER, Type.NUMBER)
                            .giving(Numbers::common)
                            .by(operands -> fold(operands, Math::subtractExact, (a, b) -> a - b)),
            "divide", Operator.of(Type.FLOAT, Type.NUMBER, Type.NUMBER).by(ArithmeticOperators::divide),
            "power",
                    Operator.of(Type.FLOAT, Type.NUMBER, Type.NUMBER)
                            .by(operands ->
                                    finite(Math.pow(Numbers.in(operands.getFirst()), Numbers.in(operands.getLast())))),
            "integerToFloat",
                    Operator.of(Type.FLOAT, Type.INTEGER)
                            .by(operands -> Numbers.real(Numbers.in(operands.getFirst()))));

    private ArithmeticOperators() {}

    private static Operator folding(LongBinaryOperator ofIntegers, DoubleBinaryOperator ofFloats) {
        return Operator.of(Type.FLOAT, Type.NUMBERS)
                .atLeast(1)
                .giving(Numbers::common)
                .by(operands -> fold(Numbers.flat(operands), ofIntegers, ofFloats));
    }

    private static Value fold(List<Value> numbers, LongBinaryOperator ofIntegers, DoubleBinaryOperator ofFloats) {
        if (Numbers.allIntegers(numbers)) {
            try {
                return new Int(numbers.stream()
                        .mapToLong(number -> number instanceof Int(long value) ? value : 0)
                        .reduce(ofIntegers)
                        .orElse(0));
            } catch (ArithmeticException _) {
                // too large for an integer: the float below is the nearest there is
            }
        }
        return Numbers.real(
                numbers.stream().mapToDouble(Numbers::in).reduce(ofFloats).orElse(Double.NaN));
    }

    private static Value divide(List<Value> operands) {
        double divisor = Numbers.in(operands.getLast());
        return divisor == 0 ? Value.NULL : finite(Numbers.in(operands.getFirst()) / divisor);
    }

    private static Value finite(double number) {
        return Double.isInfinite(number) ? Value.NULL : Numbers.real(number);
    }
}
