package kz.bagalau.testing.qti.expression;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A regular expression of XML Schema, matched against whole strings. Authors are used to writing {@code ^} and
 * {@code $} around it, where XML Schema has no anchors; they are taken as anchors, which is what they mean.
 */
final class SchemaPattern {
    private final Pattern pattern;

    private SchemaPattern(Pattern pattern) {
        this.pattern = pattern;
    }

    static Optional<SchemaPattern> compile(String schemaPattern) {
        try {
            return Optional.of(new SchemaPattern(Pattern.compile(toJava(schemaPattern))));
        } catch (PatternSyntaxException _) {
            return Optional.empty();
        }
    }

    /** The two differ in name characters ({@code \i}, {@code \c}) and in how classes are subtracted. */
    private static String toJava(String schemaPattern) {
        return schemaPattern
                .replace("\\i", "[\\p{L}_:]")
                .replace("\\c", "[\\p{L}\\p{M}\\p{Nd}._:\\-]")
                .replaceAll("-\\[(?!\\^)([^\\[\\]]*)]]", "&&[^$1]]")
                .replaceAll("-\\[\\^([^\\[\\]]*)]]", "&&[$1]]");
    }

    /**
     * @throws UnscorableResponse when the pattern needs too many steps for this text; the limit keeps one response
     *     from holding up the scoring of a whole hall
     */
    boolean matches(String text) {
        try {
            return pattern.matcher(new CountedText(text, new CountedText.Steps()))
                    .matches();
        } catch (StackOverflowError _) {
            throw new UnscorableResponse("the pattern nests too deeply for this response");
        }
    }
}
