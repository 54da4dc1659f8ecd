package kz.bagalau.testing.qti.check;

import java.util.ArrayList;
import java.util.List;
import kz.bagalau.testing.qti.item.OutcomeDeclaration;
import kz.bagalau.testing.qti.response.JsonValueReader;
import kz.bagalau.testing.qti.value.Scalars;
import kz.bagalau.testing.qti.value.Value;
import kz.bagalau.testing.qti.value.Value.Scalar;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whether an outcome is what a case expects, with the tolerance that floats need. */
final class Expectation {
    private static final double TOLERANCE = 1e-6;

    private Expectation() {}

    static boolean holds(JsonNode expected, Value actual, OutcomeDeclaration declaration) {
        // a fraction on an integer outcome is no integer to the reader, but still a number to compare
        if (expected.isNumber() && isNumber(actual)) {
            return close(number(actual), expected.doubleValue());
        }
        return JsonValueReader.read(expected, declaration)
                .map(value -> same(value, actual))
                .orElse(false);
    }

    static boolean close(double one, double other) {
        return one == other || Math.abs(one - other) <= TOLERANCE * Math.max(1, Math.abs(other));
    }

    static String shown(Value value) {
        Object plain = value.toPlain();
        if (plain instanceof Double number && number == Math.rint(number) && Math.abs(number) < 1e15) {
            return Long.toString(number.longValue());
        }
        return JsonMapper.shared().writeValueAsString(plain);
    }

    private static boolean same(Value expected, Value actual) {
        if (expected instanceof Value.Ordered && actual instanceof Value.Ordered) {
            return inOrder(Value.membersOf(expected), Value.membersOf(actual));
        }
        if (expected instanceof Value.Multiple && actual instanceof Value.Multiple) {
            return asBag(Value.membersOf(expected), Value.membersOf(actual));
        }
        if (expected instanceof Value.Fields one && actual instanceof Value.Fields other) {
            return one.fields().keySet().equals(other.fields().keySet())
                    && one.fields().entrySet().stream()
                            .allMatch(field -> Value.field(other.fields(), field.getKey())
                                    .filter(value -> same(field.getValue(), value))
                                    .isPresent());
        }
        boolean numbers = isNumber(expected) && isNumber(actual);
        return numbers ? close(number(actual), number(expected)) : expected.same(actual);
    }

    private static boolean inOrder(List<Scalar> expected, List<Scalar> actual) {
        if (expected.size() != actual.size()) {
            return false;
        }
        for (int i = 0; i < expected.size(); i++) {
            if (!same(expected.get(i), actual.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean asBag(List<Scalar> expected, List<Scalar> actual) {
        List<Scalar> left = new ArrayList<>(actual);
        for (Scalar one : expected) {
            int at = 0;
            while (at < left.size() && !same(one, left.get(at))) {
                at++;
            }
            if (at == left.size()) {
                return false;
            }
            left.remove(at);
        }
        return left.isEmpty();
    }

    private static boolean isNumber(Value value) {
        return value instanceof Scalars.Int || value instanceof Scalars.Real || value instanceof Scalars.Duration;
    }

    private static double number(Value value) {
        return switch (value) {
            case Scalars.Int(long number) -> number;
            case Scalars.Real(double number) -> number;
            case Scalars.Duration(double seconds) -> seconds;
            default -> Double.NaN;
        };
    }
}
