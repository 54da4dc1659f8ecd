package kz.bagalau.identity.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {
    @ParameterizedTest
    @CsvSource({
        "teacher@school.kz, teacher@school.kz",
        "'  Teacher@School.KZ ', Teacher@school.kz",
        "a.b+ozp@mail.school.kz, a.b+ozp@mail.school.kz",
        "o'brien@example.com, o'brien@example.com",
        "мектеп@example.com, ",
        "info@мектеп.қаз, info@xn--e1aaogsq.xn--80ao21a",
        "info@МЕКТЕП.қаз, info@xn--e1aaogsq.xn--80ao21a",
    })
    void isKeptAsMailsAreAddressed(String typed, String kept) {
        assertThat(EmailAddress.parse(typed).map(EmailAddress::value).orElse(null))
                .isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "teacher",
                "@school.kz",
                "teacher@",
                "teacher@school",
                "teacher@localhost",
                "teacher@.kz",
                "teacher@school..kz",
                ".teacher@school.kz",
                "teacher.@school.kz",
                "tea..cher@school.kz",
                "tea cher@school.kz",
                "teacher@school.kz,other@school.kz",
                "<teacher@school.kz>",
                "a@b@school.kz",
                "\"teacher\"@school.kz",
                "teacher@[127.0.0.1]",
                "teacher@127.0.0.1",
                "teacher@-school.kz",
                "teacher@school-.kz",
                "teacher@school.k_z",
                "teacher@school.kz\nBcc: other@school.kz",
                "teacher\0@school.kz"
            })
    void refusesWhereNoMailCouldGo(String typed) {
        assertThat(EmailAddress.parse(typed)).isEmpty();
    }

    @Test
    void refusesWhatIsTooLong() {
        assertThat(EmailAddress.parse("a".repeat(65) + "@school.kz")).isEmpty();
        assertThat(EmailAddress.parse("a".repeat(64) + "@school.kz")).isPresent();
        assertThat(EmailAddress.parse("a@" + "b".repeat(63) + "." + "c".repeat(200) + ".kz"))
                .isEmpty();
    }

    @Test
    void isTheSameWhateverItsLetterCase() {
        assertThat(EmailAddress.parse("Teacher@School.kz").orElseThrow().key())
                .isEqualTo(EmailAddress.parse("tEACHER@sCHOOL.KZ").orElseThrow().key());
    }

    @Test
    void doesNotShowItself() {
        assertThat(EmailAddress.parse("teacher@school.kz").toString()).doesNotContain("teacher");
    }
}
