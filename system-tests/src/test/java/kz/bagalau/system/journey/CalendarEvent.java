package kz.bagalau.system.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The one event of an iCalendar file, read by the letter of RFC 5545: 3.1 (lines), 3.3.5 (moments), 3.3.11 (texts). */
final class CalendarEvent {
    private static final int OCTETS_OF_A_LINE = 75;
    private static final Pattern LINE = Pattern.compile("([A-Z-]+)((?:;[A-Z-]+=[^\";:,]+)*):(.*)");
    private static final Pattern ESCAPED = Pattern.compile("\\\\(.)");
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssX");

    private final Map<String, String> properties = new HashMap<>();

    private CalendarEvent() {}

    static CalendarEvent in(String file) {
        assertThat(file).endsWith("\r\n");
        assertThat(file.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(file.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(OCTETS_OF_A_LINE));
        CalendarEvent event = new CalendarEvent();
        Deque<String> parts = new ArrayDeque<>();
        for (String line : file.replace("\r\n ", "").split("\r\n")) {
            Matcher property = LINE.matcher(line);
            assertThat(property.matches()).as(line).isTrue();
            switch (property.group(1)) {
                case "BEGIN" -> parts.push(property.group(3));
                case "END" -> assertThat(parts.pop()).isEqualTo(property.group(3));
                default -> event.add(List.copyOf(parts), property);
            }
        }
        assertThat(parts).isEmpty();
        assertThat(event.properties).containsKeys("VCALENDAR VERSION", "VCALENDAR PRODID", "VEVENT DTSTAMP");
        return event;
    }

    /** Each property is there once, so there is one event. */
    private void add(List<String> parts, MatchResult property) {
        assertThat(parts).isIn(List.of("VCALENDAR"), List.of("VEVENT", "VCALENDAR"));
        String name = parts.getFirst() + " " + property.group(1);
        assertThat(properties.put(name, property.group(3))).as("second " + name).isNull();
    }

    String text(String name) {
        return ESCAPED.matcher(value(name))
                .replaceAll(
                        sign -> Matcher.quoteReplacement(sign.group(1).equalsIgnoreCase("n") ? "\n" : sign.group(1)));
    }

    Instant moment(String name) {
        return Instant.from(UTC.parse(value(name)));
    }

    private String value(String name) {
        assertThat(properties).containsKey("VEVENT " + name);
        return properties.get("VEVENT " + name);
    }
}
