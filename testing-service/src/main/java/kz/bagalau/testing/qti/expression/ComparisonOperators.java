package kz.bagalau.testing.qti.expression;

import java.util.Map;
import java.util.function.DoublePredicate;
import kz.bagalau.testing.qti.expression.Operator.Alike;
import kz.bagalau.testing.qti.item.AreaReader;
import kz.bagalau.testing.qti.value.Scalars.Duration;
import kz.bagalau.testing.qti.value.Scalars.Point;
import kz.bagalau.testing.qti.value.Value;

/** Comparing values with each other, and points with areas. */
final class ComparisonOperators {
    static final Map<String, Operator> ALL = Map.of(
            "match",
                    Operator.of(Type.BOOLEAN, Type.ANY, Type.ANY)
                            .alike(Alike.BASE_TYPE_AND_CARDINALITY)
                            .by(operands -> Truth.of(operands.getFirst().same(operands.getLast()))),
            "equal", Operator.of(Type.BOOLEAN, Type.NUMBER, Type.NUMBER).bound(Tolerance::bind),
            "lt", numbers(difference -> difference < 0),
            "gt", numbers(difference -> difference > 0),
            "lte", numbers(difference -> difference <= 0),
            "gte", numbers(difference -> difference >= 0),
            "durationLT", durations(difference -> difference < 0),
            "durationGTE", durations(difference -> difference >= 0),
            "inside", Operator.of(Type.BOOLEAN, Type.POINTS).bound(ComparisonOperators::inside));

    private ComparisonOperators() {}

    private static Operator numbers(DoublePredicate test) {
        return Operator.of(Type.BOOLEAN, Type.NUMBER, Type.NUMBER)
                .by(operands -> Truth.of(
                        test.test(Double.compare(Numbers.in(operands.getFirst()), Numbers.in(operands.getLast())))));
    }

    private static Operator durations(DoublePredicate test) {
        return Operator.of(Type.BOOLEAN, Type.DURATION, Type.DURATION)
                .by(operands ->
                        Truth.of(test.test(Double.compare(seconds(operands.getFirst()), seconds(operands.getLast())))));
    }

    private static double seconds(Value value) {
        return value instanceof Duration(double seconds) ? seconds : Double.NaN;
    }

    /** Of several points, one inside is enough. */
    private static Evaluation inside(Site site) {
        return new AreaReader(site.findings())
                .read(site.element())
                .<Evaluation>map(area -> (operands, _) -> Truth.of(Value.membersOf(operands.getFirst()).stream()
                        .anyMatch(member -> member instanceof Point point && area.contains(point))))
                .orElse((_, _) -> Value.NULL);
    }
}
