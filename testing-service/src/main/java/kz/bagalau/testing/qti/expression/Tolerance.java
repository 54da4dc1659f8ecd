package kz.bagalau.testing.qti.expression;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kz.bagalau.testing.qti.value.Value;

/** The {@code equal} operator: exact, or within an absolute or relative distance of the first operand. */
final class Tolerance {
    private enum Mode {
        ABSOLUTE,
        RELATIVE
    }

    private Tolerance() {}

    static Evaluation bind(Site site) {
        return switch (site.attributes().text("toleranceMode").orElse("exact")) {
            case "exact" ->
                (operands, _) -> Truth.of(Numbers.in(operands.getFirst()) == Numbers.in(operands.getLast()));
            case "absolute" -> within(site, Mode.ABSOLUTE);
            case "relative" -> within(site, Mode.RELATIVE);
            default -> {
                site.refuse("toleranceMode is none of exact, absolute, relative");
                yield (_, _) -> Value.NULL;
            }
        };
    }

    private static Evaluation within(Site site, Mode mode) {
        String[] texts = site.attributes().required("tolerance").split("\\s+", -1);
        if (texts.length > 2) {
            site.refuse("tolerance takes one or two numbers");
        }
        Function<Variables, Optional<Double>> below = site.numberOrVariableText(texts[0]);
        Function<Variables, Optional<Double>> above = site.numberOrVariableText(texts[texts.length - 1]);
        boolean lowerIncluded = site.attributes().flag("includeLowerBound", true);
        boolean upperIncluded = site.attributes().flag("includeUpperBound", true);
        return (operands, variables) -> below.apply(variables)
                .flatMap(t0 -> above.apply(variables)
                        .map(t1 -> range(operands, mode, t0, t1).holds(operands, lowerIncluded, upperIncluded)))
                .<Value>map(Truth::of)
                .orElse(Value.NULL);
    }

    /** For a negative first operand a relative distance turns round, so that the lower end stays below. */
    private static Range range(List<Value> operands, Mode mode, double t0, double t1) {
        double first = Numbers.in(operands.getFirst());
        return switch (mode) {
            case ABSOLUTE -> new Range(first - t0, first + t1);
            case RELATIVE -> new Range(first - Math.abs(first) * t0 / 100, first + Math.abs(first) * t1 / 100);
        };
    }

    private record Range(double lower, double upper) {
        /** Decimal fractions have no exact form, so an end is met within rounding error of doubles. */
        boolean holds(List<Value> operands, boolean lowerIncluded, boolean upperIncluded) {
            double second = Numbers.in(operands.getLast());
            double error = Math.ulp(Math.max(Math.abs(lower), Math.abs(upper))) * 4;
            boolean atLower = Math.abs(second - lower) <= error;
            boolean atUpper = Math.abs(second - upper) <= error;
            return (atLower ? lowerIncluded : second > lower) && (atUpper ? upperIncluded : second < upper);
        }
    }
}
