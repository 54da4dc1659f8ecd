package kz.bagalau.reference.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
    @ParameterizedTest
    @CsvSource({
        "мектебi, мектебі",
        "МЕКТЕБИ, мектебі",
        "Кызылорда, Қызылорда",
        "шыгыс, Шығыс",
        "Орлёнок, орленок",
        "Оскемен, Өскемен",
        "Узынагаш, Ұзынағаш",
        "Ушарал, Үшарал",
        "Алихан, Әлихан",
        "конаев, Қонаев",
        "жана, Жаңа",
        "жахангер, Жаһангер",
        "«Балапан» №5, балапан 5",
        "Аксу-Аюлы, Ақсу  Аюлы"
    })
    void makesDifferentlyTypedNamesAlike(String typed, String written) {
        assertThat(Folding.fold(typed)).isEqualTo(Folding.fold(written));
    }

    @Test
    void keepsWhatIsNotTheSame() {
        assertThat(Folding.fold("Абай")).isNotEqualTo(Folding.fold("Аба"));
        assertThat(Folding.fold("Шу")).isNotEqualTo(Folding.fold("Чу"));
    }

    @Test
    void looksForNumbersAsWholes() {
        assertThat(Folding.patterns("Мектеп №12")).containsExactly("%мектеп%", "% 12 %");
    }

    @Test
    void letsNoWildcardThrough() {
        assertThat(Folding.patterns("%_\\")).isEmpty();
    }
}
