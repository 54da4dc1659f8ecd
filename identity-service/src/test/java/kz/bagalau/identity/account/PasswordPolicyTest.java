package kz.bagalau.identity.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.nulabinc.zxcvbn.StandardDictionaries;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.unit.DataSize;

class PasswordPolicyTest {
    private static final String EMAIL = "aigul.sarsenbaeva@school.kz";

    private final PasswordPolicy policy = policy(3);
    /** To which every password is strong enough. */
    private final PasswordPolicy estimatingNothing = policy(0);

    private static PasswordPolicy policy(int minScore) {
        return new PasswordPolicy(
                new KnownPasswords(),
                new AccountProperties(Duration.ofHours(24), Duration.ZERO, minScore, 1, DataSize.ofMegabytes(1), 1));
    }

    @ParameterizedTest
    @CsvSource({
        "short7!, password-too-short",
        "password, password-too-weak",
        "12345678, password-too-weak",
        "qwertyuiop, password-too-weak",
        "P@ssw0rd1, password-too-weak",
        "aigul.sarsenbaeva@school.kz, password-too-weak",
        "sarsenbaeva1, password-too-weak",
        "bagalau2026, password-too-weak",
        "aaaaaaaaaaaaaaaaaaaa, password-too-weak",
    })
    void refuses(String password, String code) {
        assertThat(policy.refusal(password, EMAIL)).contains(code);
    }

    @ParameterizedTest
    @CsvSource({
        "Bagalau2026!",
        "бағалау2026",
        "Аттестаттау2026",
        "аттестация2026!",
        "attestatsiya1",
        "Педагог2026",
        "мұғалім123",
        "учитель2026",
        "Қазақстан2026",
        "құпиясөз1",
        "Пароль123",
        "йцукенгшщз1",
        "bagalaubagalau",
    })
    void knowsTheWordsOfTheField(String password) {
        assertThat(policy.refusal(password, EMAIL)).contains("password-too-weak");
    }

    /** ASVS 5.0 6.2.4 wants the 3,000 most common ones that are long enough. */
    @Test
    void refusesEachOfTheMostCommonPasswordsWhateverItsEstimate() throws IOException {
        List<String> common = StandardDictionaries.PASSWORDS_LOADER.load().getFrequencies().stream()
                .filter(password -> password.length() >= PasswordPolicy.SHORTEST)
                .toList();
        assertThat(common)
                .hasSizeGreaterThan(11_000)
                .contains("12345678", "password1", "iloveyou", "qwerty123", "1q2w3e4r5t", "fyfcnfcbz")
                .allMatch(password -> estimatingNothing.refusal(password, EMAIL).isPresent())
                .allMatch(password -> estimatingNothing
                        .refusal(password.toUpperCase(Locale.ROOT), EMAIL)
                        .isPresent());
        assertThat(estimatingNothing.refusal("aaaaaaab", EMAIL)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "аттестация",
        "Аттестаттау",
        "ҚҰПИЯСӨЗ",
        "фывапролдж",
        "attestation",
        "Sarsenbaeva",
        "aigul.sarsenbaeva",
        "Aigul.Sarsenbaeva@school.kz",
    })
    void refusesAWordOfTheFieldOrOfTheAddressWhateverItsEstimate(String password) {
        assertThat(estimatingNothing.refusal(password, EMAIL)).contains("password-too-weak");
    }

    @ParameterizedTest
    @CsvSource({
        "correct horse battery staple",
        "менің мектебім тау етегінде",
        "учитель кормит синего кита",
        "жаңбырлы күннің кітабы",
        "моя кошка любит дождь",
        "tr7!Kq0z-Wm",
        "only lower case letters and blanks",
    })
    void wantsNoComposition(String password) {
        assertThat(policy.refusal(password, EMAIL)).isEmpty();
    }

    @Test
    void takesUpTo128CharactersAndCountsThemAsPeopleDo() {
        String strong = "жаңбырлы күннің кітабы ";
        assertThat(policy.refusal(strong + "x".repeat(128 - strong.length()), EMAIL))
                .isEmpty();
        assertThat(policy.refusal(strong + "x".repeat(129 - strong.length()), EMAIL))
                .contains("password-too-long");
        assertThat(policy.refusal("😀😁😂🤣😃😄😅", EMAIL)).contains("password-too-short");
    }
}
