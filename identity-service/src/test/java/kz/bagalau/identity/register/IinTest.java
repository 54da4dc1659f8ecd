package kz.bagalau.identity.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IinTest {
    @ParameterizedTest
    @CsvSource({
        "850415400019, 1985-04-15, FEMALE",
        "900101300007, 1990-01-01, MALE",
        "040229500015, 2004-02-29, MALE",
        "700101200039, 1870-01-01, FEMALE",
        "850415401805, 1985-04-15, FEMALE",
        "850415401817, 1985-04-15, FEMALE",
    })
    void tellsBirthDateAndSex(String digits, LocalDate birthDate, Sex sex) {
        Iin iin = Iin.parse(digits).orElseThrow();

        assertThat(iin.birthDate()).isEqualTo(birthDate);
        assertThat(iin.sex()).isEqualTo(sex);
    }

    @ParameterizedTest
    @ValueSource(strings = {"850415 400019", " 850415400019 ", "850 415 400 019"})
    void readsBlanks(String typed) {
        assertThat(Iin.parse(typed)).contains(new Iin("850415400019"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "850415400018, another control digit",
        "85041540001, too short",
        "8504154000190, too long",
        "85041540001X, a letter",
        "'', nothing",
        "８５０４１５４０００１９, digits of another script",
        "850415401880, the second pass gives 10 as well",
        "850415401881, the second pass gives 10 as well",
        "851331400015, 13th month",
        "850230400013, 30 February",
        "030229500013, 29 February of an ordinary year",
        "850415700018, no such century",
        "850415000013, no such century",
    })
    void refuses(String digits, String why) {
        assertThat(Iin.parse(digits)).as(why).isEmpty();
    }

    @Test
    void hasOneControlDigit() {
        long right = "0123456789"
                .chars()
                .filter(digit -> Iin.parse("85041540001" + (char) digit).isPresent())
                .count();

        assertThat(right).isEqualTo(1);
    }

    @Test
    void cannotBeMadeOfAnythingElse() {
        assertThatThrownBy(() -> new Iin("850415400018"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("8504");
    }

    @Test
    void doesNotShowItself() {
        assertThat(new Iin("850415400019").toString()).isEqualTo("85**********");
    }
}
