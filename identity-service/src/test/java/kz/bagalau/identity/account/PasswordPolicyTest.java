package kz.bagalau.identity.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.unit.DataSize;

class PasswordPolicyTest {
    private static final String EMAIL = "aigul.sarsenbaeva@school.kz";

    private final PasswordPolicy policy = new PasswordPolicy(
            new AccountProperties(Duration.ofHours(24), Duration.ZERO, 3, 1, DataSize.ofMegabytes(1), 1));

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
        "correct horse battery staple",
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
