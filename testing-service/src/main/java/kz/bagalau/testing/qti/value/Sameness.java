package kz.bagalau.testing.qti.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.bagalau.testing.qti.value.Value.Fields;
import kz.bagalau.testing.qti.value.Value.Multiple;
import kz.bagalau.testing.qti.value.Value.Ordered;
import kz.bagalau.testing.qti.value.Value.Scalar;

/** Equality of values as QTI defines it. */
final class Sameness {
    private Sameness() {}

    static boolean same(Value one, Value other) {
        return switch (one) {
            case Value.Null _ -> other.isNull();
            case Scalar scalar -> sameScalar(scalar, other);
            case Ordered ordered -> other instanceof Ordered that && sameList(ordered.members(), that.members());
            case Multiple multiple -> other instanceof Multiple that && sameBag(multiple.members(), that.members());
            case Fields fields -> other instanceof Fields that && sameFields(fields, that);
        };
    }

    private static boolean sameScalar(Scalar one, Value other) {
        if (!(other instanceof Scalar that)) {
            return false;
        }
        Optional<String> text = text(one);
        if (text.isPresent()) {
            return text.equals(text(that));
        }
        return switch (one) {
            case Scalars.Int(long n) when that instanceof Scalars.Int(long m) -> n == m;
            case Scalars.Int _, Scalars.Real _ -> isNumber(that) && number(one) == number(that);
            case Scalars.Pair pair -> that instanceof Scalars.Pair(String a, String b) && undirected(pair, a, b);
            default -> one.equals(that);
        };
    }

    private static boolean undirected(Scalars.Pair pair, String a, String b) {
        return (pair.first().equals(a) && pair.second().equals(b))
                || (pair.first().equals(b) && pair.second().equals(a));
    }

    private static Optional<String> text(Scalar scalar) {
        return switch (scalar) {
            case Scalars.Identifier(String value) -> Optional.of(value);
            case Scalars.Text(String value) -> Optional.of(value);
            case Scalars.Uri(String value) -> Optional.of(value);
            default -> Optional.empty();
        };
    }

    private static boolean isNumber(Scalar scalar) {
        return scalar instanceof Scalars.Int || scalar instanceof Scalars.Real;
    }

    private static double number(Scalar scalar) {
        return switch (scalar) {
            case Scalars.Int(long value) -> value;
            case Scalars.Real(double value) -> value;
            default -> Double.NaN;
        };
    }

    private static boolean sameList(List<Scalar> one, List<Scalar> other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            if (!same(one.get(i), other.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameBag(List<Scalar> one, List<Scalar> other) {
        if (one.size() != other.size()) {
            return false;
        }
        List<Scalar> left = new ArrayList<>(other);
        return one.stream().allMatch(member -> removeSame(left, member));
    }

    private static boolean removeSame(List<Scalar> from, Scalar member) {
        for (int i = 0; i < from.size(); i++) {
            if (same(from.get(i), member)) {
                from.remove(i);
                return true;
            }
        }
        return false;
    }

    private static boolean sameFields(Fields one, Fields other) {
        return one.fields().keySet().equals(other.fields().keySet())
                && one.fields().entrySet().stream()
                        .allMatch(field -> Value.field(other.fields(), field.getKey())
                                .filter(that -> same(field.getValue(), that))
                                .isPresent());
    }
}
