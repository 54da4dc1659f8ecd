package kz.bagalau.testing.qti.expression;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import kz.bagalau.testing.qti.value.Scalars.Int;
import kz.bagalau.testing.qti.value.Value;

/** The functions of {@code mathOperator}; where one is not defined its value is NULL. */
@SuppressWarnings("ImmutableEnumChecker") // the functions have no state
enum MathFunction {
    SIN("sin", Math::sin),
    COS("cos", Math::cos),
    TAN("tan", Math::tan),
    SEC("sec", x -> 1 / Math.cos(x)),
    CSC("csc", x -> 1 / Math.sin(x)),
    COT("cot", x -> 1 / Math.tan(x)),
    ASIN("asin", Math::asin),
    ACOS("acos", Math::acos),
    ATAN("atan", Math::atan),
    ATAN2("atan2", _ -> Double.NaN),
    ASEC("asec", x -> Math.acos(1 / x)),
    ACSC("acsc", x -> Math.asin(1 / x)),
    ACOT("acot", x -> Math.atan(1 / x)),
    SINH("sinh", Math::sinh),
    COSH("cosh", Math::cosh),
    TANH("tanh", Math::tanh),
    SECH("sech", x -> 1 / Math.cosh(x)),
    CSCH("csch", x -> 1 / Math.sinh(x)),
    COTH("coth", x -> 1 / Math.tanh(x)),
    LOG("log", Math::log10),
    LN("ln", Math::log),
    EXP("exp", Math::exp),
    ABS("abs", Math::abs),
    SIGNUM("signum", Math::signum),
    FLOOR("floor", Math::floor),
    CEIL("ceil", Math::ceil),
    TO_DEGREES("toDegrees", Math::toDegrees),
    TO_RADIANS("toRadians", Math::toRadians);

    private final String qtiName;
    private final DoubleUnaryOperator function;

    MathFunction(String qtiName, DoubleUnaryOperator function) {
        this.qtiName = qtiName;
        this.function = function;
    }

    static Optional<MathFunction> named(String name) {
        return Arrays.stream(values()).filter(one -> one.qtiName.equals(name)).findFirst();
    }

    int operands() {
        return this == ATAN2 ? 2 : 1;
    }

    Value apply(List<Value> operands) {
        double x = Numbers.in(operands.getFirst());
        return switch (this) {
            case ATAN2 -> Numbers.real(Math.atan2(x, Numbers.in(operands.getLast())));
            case FLOOR, CEIL, SIGNUM -> Numbers.whole(function.applyAsDouble(x));
            case ABS -> operands.getFirst() instanceof Int(long n) ? new Int(Math.abs(n)) : Numbers.real(Math.abs(x));
            default -> Numbers.real(function.applyAsDouble(x));
        };
    }
}
