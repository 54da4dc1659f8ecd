package kz.bagalau.notification.letter;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mail in words, before its layout; the HTML and the text alternative are made from the same letter.
 *
 * @param language kk or ru
 * @param subject subject, and heading
 * @param greeting first line
 * @param paragraphs what happened
 * @param facts what to know at a glance
 * @param action the one thing to do
 * @param notes small print
 */
public record Letter(
        String language,
        String subject,
        String greeting,
        List<String> paragraphs,
        List<Fact> facts,
        @Nullable Action action,
        List<String> notes) {
    /** One line of the table. */
    public record Fact(String label, String value) {}

    /** A button; its address is also written out. */
    public record Action(String label, String url) {}
}
