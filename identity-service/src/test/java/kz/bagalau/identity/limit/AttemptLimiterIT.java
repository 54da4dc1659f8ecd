package kz.bagalau.identity.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import kz.bagalau.identity.support.IdentityTest;
import kz.bagalau.local.infrastructure.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IdentityTest
class AttemptLimiterIT {
    private static final AttemptLimit TWO_A_MINUTE = new AttemptLimit(2, Duration.ofMinutes(1));

    @Autowired
    AttemptLimiter limiter;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    private final String subject = UUID.randomUUID().toString();

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void tellsHowLongToWait() {
        assertThat(limiter.take(TWO_A_MINUTE, subject)).isEmpty();
        clock.moveBy(Duration.ofSeconds(30));
        assertThat(limiter.take(TWO_A_MINUTE, subject)).isEmpty();

        assertThat(limiter.take(TWO_A_MINUTE, subject).orElseThrow())
                .isBetween(Duration.ofSeconds(15), Duration.ofSeconds(30));
        clock.moveBy(Duration.ofSeconds(30));
        assertThat(limiter.take(TWO_A_MINUTE, subject)).isEmpty();
    }

    @Test
    void purgesWindowsThatAreOver() {
        limiter.take(TWO_A_MINUTE, subject);
        clock.moveBy(Duration.ofMinutes(2));
        limiter.take(TWO_A_MINUTE, subject, "other");

        assertThat(limiter.purge()).isPositive();
        assertThat(jdbc.sql("select count(*) from attempt_window where ends_at <= :now")
                        .param("now", java.sql.Timestamp.from(clock.instant()))
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void keepsNobodysName() {
        limiter.take(TWO_A_MINUTE, subject);

        assertThat(jdbc.sql("select count(*) from attempt_window where subject like :subject")
                        .param("subject", "%" + subject + "%")
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
