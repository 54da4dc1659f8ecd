package kz.bagalau.application.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentLinesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"a,b | a\\,b", "a;b | a\\;b", "a\\b | a\\\\b", "12:30 | 12:30", "«Ұстаз» | «Ұстаз»"})
    void escapesTexts(String text, String written) {
        assertThat(new ContentLines().text("SUMMARY", "kk", text))
                .hasToString("SUMMARY;LANGUAGE=kk:" + written + "\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\r\nb", "a\rb"})
    void writesEveryEndOfLineAsOne(String text) {
        assertThat(new ContentLines().text("X", "ru", text)).hasToString("X;LANGUAGE=ru:a\\nb\r\n");
    }

    @Test
    void keepsALineOf75OctetsWhole() {
        assertThat(new ContentLines().add("X", "a".repeat(73))).hasToString("X:" + "a".repeat(73) + "\r\n");
        assertThat(new ContentLines().add("X", "a".repeat(74))).hasToString("X:" + "a".repeat(73) + "\r\n a\r\n");
    }

    @Test
    void foldsByOctetsAndSplitsNoCharacter() {
        String text = "Ұлттық тестілеу орталығы 😀 ".repeat(20);
        String written = new ContentLines().add("X", text).toString();
        List<String> lines = List.of(written.split("\r\n"));
        assertThat(lines).hasSizeGreaterThan(10);
        assertThat(lines)
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(lines.stream().skip(1)).allMatch(line -> line.startsWith(" "));
        assertThat(new String(written.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(written);
        assertThat(written.replace("\r\n ", "")).isEqualTo("X:" + text + "\r\n");
    }

    @Test
    void writesMomentsInUtc() {
        assertThat(new ContentLines().moment("DTSTART", Instant.parse("2026-12-01T04:00:00.123Z")))
                .hasToString("DTSTART:20261201T040000Z\r\n");
    }
}
