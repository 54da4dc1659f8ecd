package kz.bagalau.testing.qti.expression;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kz.bagalau.testing.qti.value.Value;

/** Rounding. Halves go up, towards positive infinity: QTI rounds [n-0.5, n+0.5) to n. */
final class RoundingOperators {
    static final Map<String, Operator> ALL = Map.of(
            "truncate",
                    Operator.of(Type.INTEGER, Type.NUMBER)
                            .by(operands -> Numbers.whole(truncate(Numbers.in(operands.getFirst())))),
            "round",
                    Operator.of(Type.INTEGER, Type.NUMBER)
                            .by(operands -> Numbers.whole(round(Numbers.in(operands.getFirst())))),
            "roundTo", Operator.of(Type.FLOAT, Type.NUMBER).bound(RoundingOperators::roundTo),
            "equalRounded", Operator.of(Type.BOOLEAN, Type.NUMBER, Type.NUMBER).bound(RoundingOperators::equalRounded));

    /** Rounds a number to a number of figures; empty when there is no such rounding. */
    private interface Rounding {
        Optional<Double> round(double number, double figures);
    }

    private RoundingOperators() {}

    private static double truncate(double number) {
        return number < 0 ? Math.ceil(number) : Math.floor(number);
    }

    private static double round(double number) {
        return Math.floor(number + 0.5);
    }

    private static Evaluation roundTo(Site site) {
        Rounding rounding = rounding(site);
        Function<Variables, Optional<Double>> figures = site.numberOrVariable("figures");
        return (operands, variables) -> figures.apply(variables)
                .flatMap(n -> rounding.round(Numbers.in(operands.getFirst()), n))
                .map(Numbers::real)
                .orElse(Value.NULL);
    }

    private static Evaluation equalRounded(Site site) {
        Rounding rounding = rounding(site);
        Function<Variables, Optional<Double>> figures = site.numberOrVariable("figures");
        return (operands, variables) -> figures.apply(variables)
                .flatMap(n -> equal(rounding, operands, n))
                .orElse(Value.NULL);
    }

    private static Optional<Value> equal(Rounding rounding, List<Value> operands, double figures) {
        return rounding.round(Numbers.in(operands.getFirst()), figures)
                .flatMap(first -> rounding.round(Numbers.in(operands.getLast()), figures)
                        .map(second -> Truth.of(first.doubleValue() == second.doubleValue())));
    }

    private static Rounding rounding(Site site) {
        return switch (site.attributes().text("roundingMode").orElse("significantFigures")) {
            case "significantFigures" -> RoundingOperators::toSignificantFigures;
            case "decimalPlaces" -> RoundingOperators::toDecimalPlaces;
            default -> {
                site.refuse("roundingMode is neither significantFigures nor decimalPlaces");
                yield (_, _) -> Optional.empty();
            }
        };
    }

    private static Optional<Double> toSignificantFigures(double number, double figures) {
        if (figures < 1 || Double.isNaN(number)) {
            return Optional.empty();
        }
        if (Double.isInfinite(number)) {
            return Optional.of(number);
        }
        MathContext context = new MathContext((int) Math.min(figures, 400), halfUp(number));
        return Optional.of(BigDecimal.valueOf(number).round(context).doubleValue());
    }

    private static Optional<Double> toDecimalPlaces(double number, double figures) {
        if (figures < 0 || Double.isNaN(number)) {
            return Optional.empty();
        }
        if (Double.isInfinite(number)) {
            return Optional.of(number);
        }
        int places = (int) Math.min(figures, 400);
        return Optional.of(
                BigDecimal.valueOf(number).setScale(places, halfUp(number)).doubleValue());
    }

    private static RoundingMode halfUp(double number) {
        return number < 0 ? RoundingMode.HALF_DOWN : RoundingMode.HALF_UP;
    }
}
