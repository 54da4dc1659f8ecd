package kz.bagalau.application.calendar;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How long the test stands in the calendar.
 *
 * @param length of the test (domain 4 ◊: 110 minutes)
 * @param extraTimeFactor for people with a disability of sight (domain 4 ◊: 1.5)
 */
@Validated
@ConfigurationProperties("bagalau.application.calendar")
public record CalendarSettings(
        @NotNull Duration length, @DecimalMin("1") double extraTimeFactor) {
    /** The time that a person has. */
    Duration lengthFor(boolean disabilityOfSight) {
        return disabilityOfSight ? Duration.ofSeconds(Math.round(length.toSeconds() * extraTimeFactor)) : length;
    }
}
