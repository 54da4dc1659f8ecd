package kz.bagalau.reference.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** With codes of the classifier as it is published. */
class KatoTest {
    @ParameterizedTest
    @CsvSource({
        "113200000, 11",
        "751110000, 75",
        "113220000, 113200000",
        "111010000, 111000000",
        "113237100, 113237000 113200000",
        "113820100, 113820000 113800000",
        "111600100, 111600000",
        "114541105, 114541100 114541000 114500000",
        "613645583, 613645580 613645500 613645000 613600000",
        "351011100, 351011000 351010000 351000000",
        "711133100, 711133000 711110000 711100000",
        "711110100, 711110000 711100000"
    })
    void saysWhatIsAboveTheNearestFirst(String code, String above) {
        assertThat(Kato.above(code)).isEqualTo(List.of(above.split(" ")));
    }

    @ParameterizedTest
    @CsvSource({
        "11, 11",
        "113200000, 1132",
        "751110000, 7511",
        "111010000, 11101",
        "113220000, 113220",
        "113237100, 1132371",
        "111600100, 1116001",
        "613645580, 61364558",
        "613645583, 613645583"
    })
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
                "111010000",
                "750010000",
                "751120000",
                "751110100",
                "11320000x",
                "١١٣٢٠٠٠٠٠"
            })
    void knowsWhatIsNoDistrict(String code) {
        assertThat(Kato.isDistrict(code)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "11",
                "113200000",
                "751110000",
                "110020000",
                "110000100",
                "003220100",
                "1132201000",
                "11322010"
            })
    void knowsWhatIsNoLocality(String code) {
        assertThat(Kato.isLocality(code)).isFalse();
    }

    @Test
    void tellsTheLevels() {
        assertThat(Kato.isRegion("11")).isTrue();
        assertThat(List.of("113200000", "711610000", "751110000", "791910000")).allMatch(Kato::isDistrict);
        assertThat(List.of("111010000", "113220000", "113820100", "111600100", "351011100", "613645583"))
                .allMatch(Kato::isLocality);
    }
}
