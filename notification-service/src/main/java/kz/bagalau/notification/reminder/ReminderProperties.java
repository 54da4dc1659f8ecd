package kz.bagalau.notification.reminder;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalTime;
import kz.bagalau.starter.time.Almaty;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * When people are reminded.
 *
 * @param at time of the day before the test, in Asia/Almaty
 */
@Validated
@ConfigurationProperties("bagalau.notification.reminder")
record ReminderProperties(@NotNull LocalTime at) {
    /** The moment of the reminder of a test: one day before it (S3 2.1). */
    Instant dueFor(Instant startsAt) {
        return Almaty.at(Almaty.day(startsAt).minusDays(1), at);
    }
}
