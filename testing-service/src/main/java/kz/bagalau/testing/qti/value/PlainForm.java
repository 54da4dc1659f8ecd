package kz.bagalau.testing.qti.value;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values as the JDK types that JSON is made of. */
final class PlainForm {
    private PlainForm() {}

    static @Nullable Object of(Value value) {
        return switch (value) {
            case Value.Null _ -> null;
            case Value.Scalar scalar -> scalar(scalar);
            case Value.Container container ->
                container.members().stream().map(PlainForm::scalar).toList();
            case Value.Fields(Map<String, Value.Scalar> fields) -> {
                Map<String, Object> plain = new LinkedHashMap<>();
                fields.keySet().stream()
                        .sorted()
                        .forEach(name -> Value.field(fields, name).ifPresent(field -> plain.put(name, scalar(field))));
                yield plain;
            }
        };
    }

    private static Object scalar(Value.Scalar scalar) {
        return switch (scalar) {
            case Scalars.Identifier(String value) -> value;
            case Scalars.Bool(boolean value) -> value;
            case Scalars.Int(long value) -> value;
            case Scalars.Real(double value) -> value;
            case Scalars.Text(String value) -> value;
            case Scalars.Uri(String value) -> value;
            case Scalars.Point(double x, double y) -> shortest(x) + " " + shortest(y);
            case Scalars.Pair(String first, String second) -> first + " " + second;
            case Scalars.DirectedPair(String source, String target) -> source + " " + target;
            case Scalars.Duration(double seconds) -> seconds;
            case Scalars.FileReference(String reference) -> reference;
        };
    }

    private static String shortest(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }
}
