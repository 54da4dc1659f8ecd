package kz.bagalau.starter.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarDayTest {
    @Test
    void readsADay() {
        assertThat(CalendarDay.parse("2028-02-29")).contains(LocalDate.of(2028, 2, 29));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2027-02-29",
                "2027-2-9",
                "2027-13-01",
                "0000-01-01",
                "-2027-01-01",
                "+999999999-12-31",
                "07.03.1985",
                "1985-03-07T00:00:00Z",
                "٢٠٢٧-٠١-٠١"
            })
    void refusesEverythingElse(String text) {
        assertThat(CalendarDay.parse(text)).isEmpty();
    }
}
