package kz.bagalau.testing.qti.value;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import kz.bagalau.testing.qti.value.Value.Scalar;

/** Reads the text form of a single value, as it stands in an item or in a response. */
public final class ScalarParser {
    private static final Pattern BLANK = Pattern.compile("\\s+");
    private static final Pattern INTEGER = Pattern.compile("[+-]?\\d{1,18}");
    private static final Pattern FLOAT = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,4})?");

    private ScalarParser() {}

    /** Empty when the text does not fit the base type. Only a string may hold blanks at its ends. */
    public static Optional<Scalar> parse(BaseType type, String raw) {
        String text = raw.strip();
        return switch (type) {
            case STRING -> raw.isEmpty() ? Optional.empty() : Optional.of(new Scalars.Text(raw));
            case IDENTIFIER -> word(text).map(Scalars.Identifier::new);
            case INT_OR_IDENTIFIER ->
                INTEGER.matcher(text).matches()
                        ? Optional.of(new Scalars.Int(Long.parseLong(text)))
                        : word(text).map(Scalars.Identifier::new);
            case URI -> text.isEmpty() ? Optional.empty() : Optional.of(new Scalars.Uri(text));
            case FILE -> text.isEmpty() ? Optional.empty() : Optional.of(new Scalars.FileReference(text));
            case BOOLEAN -> bool(text);
            case INTEGER ->
                INTEGER.matcher(text).matches() ? Optional.of(new Scalars.Int(Long.parseLong(text))) : Optional.empty();
            case FLOAT -> real(text).map(Scalars.Real::new);
            case DURATION -> real(text).filter(seconds -> seconds >= 0).map(Scalars.Duration::new);
            case POINT -> point(text);
            case PAIR -> pair(text, Scalars.Pair::new);
            case DIRECTED_PAIR -> pair(text, Scalars.DirectedPair::new);
        };
    }

    public static Optional<Double> real(String text) {
        return switch (text) {
            case "INF" -> Optional.of(Double.POSITIVE_INFINITY);
            case "-INF" -> Optional.of(Double.NEGATIVE_INFINITY);
            default -> FLOAT.matcher(text).matches() ? Optional.of(Double.parseDouble(text)) : Optional.empty();
        };
    }

    private static Optional<String> word(String text) {
        return text.isEmpty() || BLANK.matcher(text).find() ? Optional.empty() : Optional.of(text);
    }

    private static Optional<Scalar> bool(String text) {
        return switch (text) {
            case "true", "1" -> Optional.of(new Scalars.Bool(true));
            case "false", "0" -> Optional.of(new Scalars.Bool(false));
            default -> Optional.empty();
        };
    }

    private static Optional<Scalar> point(String text) {
        String[] parts = BLANK.split(text, -1);
        if (parts.length != 2) {
            return Optional.empty();
        }
        return real(parts[0]).flatMap(x -> real(parts[1]).map(y -> new Scalars.Point(x, y)));
    }

    private static Optional<Scalar> pair(String text, BiFunction<String, String, Scalar> of) {
        String[] parts = BLANK.split(text, -1);
        return parts.length == 2 ? Optional.of(of.apply(parts[0], parts[1])) : Optional.empty();
    }
}
