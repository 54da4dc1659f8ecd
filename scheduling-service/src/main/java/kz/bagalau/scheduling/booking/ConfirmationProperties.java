package kz.bagalau.scheduling.booking;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * When a reservation whose application says nothing is looked after.
 *
 * @param lookEvery pause between two looks
 * @param after how long an application may take to say that it is accepted
 * @param longestPause the pause before it is told again doubles up to this
 * @param batch most reservations of one look
 */
@Validated
@ConfigurationProperties("bagalau.scheduling.confirmation")
public record ConfirmationProperties(
        @DefaultValue("30s") @DurationMin(millis = 1) Duration lookEvery,
        @DefaultValue("5m") @DurationMin(seconds = 1) Duration after,
        @DefaultValue("1h") @DurationMin(seconds = 1) Duration longestPause,
        @DefaultValue("100") @Min(1) int batch) {}
