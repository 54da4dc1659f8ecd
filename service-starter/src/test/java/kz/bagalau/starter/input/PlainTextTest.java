package kz.bagalau.starter.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "Әбілқасымова Гүлнұр", "два\nслова\tрядом", "😀", "\u202e"})
    void whatCanBeKept(String text) {
        assertThat(PlainText.isStorable(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0", "а\0б", "\ud83d", "\ude00", "\ude00\ud83d", "а\ud83dб"})
    void whatCanNotBeKept(String text) {
        assertThat(PlainText.isStorable(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Әбілқасымова Гүлнұр", "№5 «Мектеп-гимназия»", "😀"})
    void whatStandsInOneLine(String text) {
        assertThat(PlainText.isOneLine(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"две\nстроки", "а\tб", "\u202eавонавИ", "\u200eИванова", "а\u2066б", "а\u0085б", "\0", "\ud83d"})
    void whatDoesNot(String text) {
        assertThat(PlainText.isOneLine(text)).isFalse();
    }
}
