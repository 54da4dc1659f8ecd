package kz.bagalau.certificate.issuing;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicCodeTest {
    private final SecureRandom random = new SecureRandom();

    @Test
    void hasEightyBitsOfThirtyTwoUnmistakableLetters() {
        Set<Character> letters = new HashSet<>();
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < 2000; i++) {
            String code = PublicCode.random(random);
            assertThat(code).matches("[0-9A-HJKMNP-TV-Z]{16}");
            codes.add(code);
            code.chars().forEach(letter -> letters.add((char) letter));
        }
        assertThat(letters).hasSize(32);
        assertThat(codes).hasSize(2000);
    }

    @Test
    void isPrintedInGroups() {
        assertThat(PublicCode.grouped("7K3M0Q9VX2TDZH84")).isEqualTo("7K3M-0Q9V-X2TD-ZH84");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7K3M-0Q9V-X2TD-ZH84",
                "7k3m0q9vx2tdzh84",
                " 7k3m 0q9v\u00a0x2td\tzh84 ",
                "7K3M–0Q9V—X2TD‑ZH84",
                "7K3M-OQ9V-X2TD-ZH84",
                "7K3M-oQ9U-X2TD-ZH84",
                "7К3М-ОQ9V-Х2ТD-ZН84",
                "7к3м-оq9v-х2тd-zн84"
            })
    void isReadHoweverItIsTyped(String typed) {
        assertThat(PublicCode.read(typed)).contains("7K3M0Q9VX2TDZH84");
    }

    @Test
    void onesAreReadFromTheirLookAlikes() {
        assertThat(PublicCode.read("Il1iIl1iIl1iIl1і")).contains("1111111111111111");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "7K3M",
                "7K3M-0Q9V-X2TD-ZH8",
                "7K3M-0Q9V-X2TD-ZH845",
                "7K3M-0Q9V-X2TD-ZH8Ж",
                "7K3M0Q9VX2TDZH8*"
            })
    void whatIsNoCodeIsNotRead(String typed) {
        assertThat(PublicCode.read(typed)).isEmpty();
    }
}
