package kz.bagalau.starter.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BinTest {
    @ParameterizedTest
    @ValueSource(strings = {"990140000384", "010240005217", "990140000806"})
    void acceptsRightCheckDigit(String bin) {
        assertThat(Bin.isValid(bin)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "990140000385",
                "900140000384",
                "990140000820",
                "99014000038",
                "9901400003844",
                "99014000038a",
                "",
                "९९०१४००००३८४"
            })
    void refusesEverythingElse(String bin) {
        assertThat(Bin.isValid(bin)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"})
    void refusesDigitsThatHaveNoCheckDigit(String last) {
        assertThat(Bin.isValid("99014000082" + last)).isFalse();
    }
}
