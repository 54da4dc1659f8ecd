package kz.bagalau.application.reference;

import static org.assertj.core.api.Assertions.assertThat;

import kz.bagalau.application.LocalizedName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** With codes of each shape that the classifier of places (KATO) has. */
class ReferenceEntryTest {
    @ParameterizedTest
    @CsvSource({
        "11, 11, 75",
        "113820100, 11, 75",
        "113820100, 113800000, 113200000",
        "111600100, 111600000, 111000000",
        "111010000, 111000000, 111600000",
        "613645583, 613600000, 613800000",
        "751110000, 75, 71",
        "751110000, 751110000, 751210000",
        "711110000, 711110000, 751110000"
    })
    void liesInWhatIsAboveItAlone(String place, String above, String elsewhere) {
        ReferenceEntry entry = at(place);
        assertThat(entry.liesIn(above)).isTrue();
        assertThat(entry.liesIn(elsewhere)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"75, 751110000", "11, 113800000"})
    void ofWhichOnlyTheRegionIsKnownLiesInNoDistrict(String region, String district) {
        assertThat(at(region).liesIn(district)).isFalse();
    }

    private static ReferenceEntry at(String place) {
        return new ReferenceEntry(
                "institutions", "KPC", new LocalizedName("Колледж", "Колледж"), "tvet", place, null, null);
    }
}
