package kz.bagalau.identity.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "+77011234567",
                "+7 701 123 45 67",
                "+7 (701) 123-45-67",
                "8 701 123 45 67",
                "87011234567",
                "77011234567",
                "7011234567",
                "8(701)123–45–67",
                " 701 123 4567 "
            })
    void isKeptAsE164(String typed) {
        assertThat(PhoneNumber.parse(typed)).contains(new PhoneNumber("+77011234567"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "+7 701 123 45 6",
                "+7 701 123 45 678",
                "+7 601 123 45 67",
                "+1 701 123 45 67",
                "8-800-080-77-77",
                "phone",
                "+7701123456a",
                "++77011234567",
                "8 (7172) 55 55 5"
            })
    void refusesWhatIsNoMobileNumberOfKazakhstan(String typed) {
        assertThat(PhoneNumber.parse(typed)).isEmpty();
    }
}
