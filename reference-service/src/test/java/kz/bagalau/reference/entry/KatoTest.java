package kz.bagalau.reference.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KatoTest {
    @ParameterizedTest
    @CsvSource({"113200000, 11", "113220000, 113200000", "113237100, 113237000"})
    void saysWhatIsAbove(String code, String above) {
        assertThat(Kato.above(code)).isEqualTo(above);
    }

    @ParameterizedTest
    @CsvSource({"11, 11", "113200000, 1132", "113220000, 113220", "113237100, 113237100"})
    void saysHowAllInsideBegin(String code, String prefix) {
        assertThat(Kato.prefix(code)).isEqualTo(prefix);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "110000000",
                "003200000",
                "11320000",
                "1132000000",
                "113200100",
                "11320000x",
                "١١٣٢٠٠٠٠٠"
            })
    void knowsWhatIsNoDistrict(String code) {
        assertThat(Kato.isDistrict(code)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "11", "113200000", "113200100", "110020000", "1132201000", "11322010"})
    void knowsWhatIsNoLocality(String code) {
        assertThat(Kato.isLocality(code)).isFalse();
    }

    @Test
    void tellsTheLevels() {
        assertThat(Kato.isRegion("11")).isTrue();
        assertThat(Kato.isDistrict("113200000")).isTrue();
        assertThat(Kato.isLocality("113220000")).isTrue();
        assertThat(Kato.isLocality("113220100")).isTrue();
    }
}
