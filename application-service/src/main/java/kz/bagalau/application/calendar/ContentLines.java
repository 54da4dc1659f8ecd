package kz.bagalau.application.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Content lines of iCalendar (RFC 5545 3.1): escaped, folded and ended as it wants. */
final class ContentLines {
    private static final int LONGEST_LINE = 75;
    private static final String END = "\r\n";
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder lines = new StringBuilder();

    /** A value that needs no escapes. */
    ContentLines add(String name, String value) {
        fold(name + ":" + value);
        return this;
    }

    /** A text in a language (3.3.11). */
    ContentLines text(String name, String language, String value) {
        return add(name + ";LANGUAGE=" + language, escaped(value));
    }

    /** A moment in UTC (3.3.5, form 2). */
    ContentLines moment(String name, Instant value) {
        return add(name, UTC.format(value));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\\n")
                .replace("\n", "\\n")
                .replace("\r", "\\n");
    }

    /** Lines have at most 75 octets without their end; a character is never split, and what follows begins with a space. */
    private void fold(String line) {
        int octets = 0;
        for (int i = 0; i < line.length(); i = line.offsetByCodePoints(i, 1)) {
            String character = Character.toString(line.codePointAt(i));
            int length = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > LONGEST_LINE) {
                lines.append(END).append(' ');
                octets = 1;
            }
            lines.append(character);
            octets += length;
        }
        lines.append(END);
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
