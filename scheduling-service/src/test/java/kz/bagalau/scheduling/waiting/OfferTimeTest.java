package kz.bagalau.scheduling.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import kz.bagalau.starter.time.Almaty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfferTimeTest {
    private final WaitingProperties settings = settings(LocalTime.of(22, 0), LocalTime.of(8, 0), LocalTime.of(8, 30));

    private static WaitingProperties settings(LocalTime from, LocalTime to, LocalTime answerBy) {
        return new WaitingProperties(
                Duration.ofMinutes(30), Duration.ofMinutes(10), from, to, answerBy, Duration.ofSeconds(10));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T08:00, 2026-11-20T08:30",
        "2026-11-20T12:15, 2026-11-20T12:45",
        "2026-11-20T21:59, 2026-11-20T22:29",
        "2026-11-20T22:00, 2026-11-21T08:30",
        "2026-11-20T23:59, 2026-11-21T08:30",
        "2026-11-21T00:00, 2026-11-21T08:30",
        "2026-11-21T07:59, 2026-11-21T08:30"
    })
    void atNightOneMayAnswerInTheMorning(LocalDateTime offered, LocalDateTime end) {
        assertThat(OfferTime.end(almaty(offered), settings)).isEqualTo(almaty(end));
    }

    @Test
    void theNightMustBeInOrder() {
        assertThat(settings.isNightInOrder()).isTrue();
        assertThat(settings(LocalTime.of(8, 0), LocalTime.of(22, 0), LocalTime.of(8, 30))
                        .isNightInOrder())
                .isFalse();
        assertThat(settings(LocalTime.of(22, 0), LocalTime.of(8, 0), LocalTime.of(7, 30))
                        .isNightInOrder())
                .isFalse();
    }

    private static Instant almaty(LocalDateTime time) {
        return time.atZone(Almaty.ZONE).toInstant();
    }
}
