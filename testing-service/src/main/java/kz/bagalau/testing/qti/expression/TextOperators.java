package kz.bagalau.testing.qti.expression;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import kz.bagalau.testing.qti.value.Scalars.Identifier;
import kz.bagalau.testing.qti.value.Scalars.Text;
import kz.bagalau.testing.qti.value.Value;

/** Strings. Identifiers are taken for the strings they are written as. */
final class TextOperators {
    static final Map<String, Operator> ALL = Map.of(
            "stringMatch", Operator.of(Type.BOOLEAN, Type.TEXT, Type.TEXT).bound(TextOperators::stringMatch),
            "substring", Operator.of(Type.BOOLEAN, Type.TEXT, Type.TEXT).bound(TextOperators::substring),
            "patternMatch", Operator.of(Type.BOOLEAN, Type.TEXT).bound(TextOperators::patternMatch));

    private TextOperators() {}

    /** The deprecated {@code substring} flag asks whether the first string contains the second. */
    private static Evaluation stringMatch(Site site) {
        boolean part = site.attributes().flag("substring", false);
        return comparing(site, part ? String::contains : String::equals);
    }

    /** Asks whether the first string is part of the second. */
    private static Evaluation substring(Site site) {
        return comparing(site, (first, second) -> second.contains(first));
    }

    private static Evaluation comparing(Site site, BiPredicate<String, String> test) {
        boolean caseSensitive = site.attributes().flag("caseSensitive", true);
        return (operands, _) -> Truth.of(test.test(text(operands, 0, caseSensitive), text(operands, 1, caseSensitive)));
    }

    private static Evaluation patternMatch(Site site) {
        return SchemaPattern.compile(site.attributes().required("pattern"))
                .<Evaluation>map(pattern -> (operands, _) -> Truth.of(pattern.matches(text(operands, 0, true))))
                .orElseGet(() -> {
                    site.refuse("the pattern is no regular expression of XML Schema");
                    return (_, _) -> Value.NULL;
                });
    }

    private static String text(List<Value> operands, int position, boolean caseSensitive) {
        String text = switch (operands.get(position)) {
            case Text(String value) -> value;
            case Identifier(String value) -> value;
            default -> "";
        };
        return caseSensitive ? text : text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
