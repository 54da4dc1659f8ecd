package kz.bagalau.identity.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    /** RFC 6238 appendix B, of its eight digits the last six. */
    @ParameterizedTest
    @CsvSource({
        "59,287082",
        "1111111109,081804",
        "1111111111,050471",
        "1234567890,005924",
        "2000000000,279037",
        "20000000000,353130"
    })
    void givesTheCodesOfTheStandard(long seconds, String code) {
        assertThat(Totp.code(SECRET, Totp.stepAt(Instant.ofEpochSecond(seconds))))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"-31,false", "-30,true", "-1,true", "0,true", "29,true", "59,true", "60,false"})
    void takesTheCodeOfAStepFromOneBeforeToOneAfter(int age, boolean taken) {
        Instant stepBegan = Instant.ofEpochSecond(1_800_000_000L);
        String code = Totp.code(SECRET, Totp.stepAt(stepBegan));

        assertThat(Totp.stepOf(code, SECRET, stepBegan.plusSeconds(age)).isPresent())
                .isEqualTo(taken);
    }

    @Test
    void takesNoOtherText() {
        assertThat(Totp.stepOf("", SECRET, Instant.EPOCH)).isEmpty();
        assertThat(Totp.stepOf("1234567", SECRET, Instant.EPOCH)).isEmpty();
    }

    /** RFC 4648 10, without the padding. */
    @ParameterizedTest
    @CsvSource({"f,MY", "fo,MZXQ", "foo,MZXW6", "foob,MZXW6YQ", "fooba,MZXW6YTB", "foobar,MZXW6YTBOI"})
    void writesBase32AsTheStandard(String text, String base32) {
        assertThat(Base32.encode(text.getBytes(StandardCharsets.US_ASCII))).isEqualTo(base32);
    }
}
