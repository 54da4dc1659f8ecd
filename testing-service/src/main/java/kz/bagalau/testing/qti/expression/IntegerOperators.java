package kz.bagalau.testing.qti.expression;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.LongBinaryOperator;
import kz.bagalau.testing.qti.value.Scalars.Int;
import kz.bagalau.testing.qti.value.Value;

/** Operators that exist for integers only. Division rounds down, towards negative infinity. */
final class IntegerOperators {
    static final Map<String, Operator> ALL = Map.of(
            "integerDivide", dividing(Math::floorDiv),
            "integerModulus", dividing(Math::floorMod),
            "gcd", folding(BigInteger::gcd),
            "lcm", folding(IntegerOperators::lcm));

    private IntegerOperators() {}

    private static Operator dividing(LongBinaryOperator division) {
        return Operator.of(Type.INTEGER, Type.INTEGER, Type.INTEGER).by(operands -> {
            if (operands.getFirst() instanceof Int(long a) && operands.getLast() instanceof Int(long b) && b != 0) {
                return new Int(division.applyAsLong(a, b));
            }
            return Value.NULL;
        });
    }

    private static Operator folding(BinaryOperator<BigInteger> operation) {
        return Operator.of(Type.INTEGER, Type.INTEGERS).atLeast(1).by(operands -> fold(operands, operation));
    }

    private static Value fold(List<Value> operands, BinaryOperator<BigInteger> operation) {
        List<Value> numbers = Numbers.flat(operands);
        if (!Numbers.allIntegers(numbers)) {
            return Value.NULL;
        }
        Optional<BigInteger> result = numbers.stream()
                .map(number -> BigInteger.valueOf(number instanceof Int(long value) ? value : 0)
                        .abs())
                .reduce(operation);
        return result.filter(number -> number.bitLength() < Long.SIZE)
                .<Value>map(number -> new Int(number.longValue()))
                .orElse(Value.NULL);
    }

    private static BigInteger lcm(BigInteger a, BigInteger b) {
        return a.signum() == 0 || b.signum() == 0
                ? BigInteger.ZERO
                : a.divide(a.gcd(b)).multiply(b);
    }
}
