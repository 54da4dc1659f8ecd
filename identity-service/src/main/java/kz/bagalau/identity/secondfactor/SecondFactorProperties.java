package kz.bagalau.identity.secondfactor;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import kz.bagalau.identity.limit.AttemptLimit;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Limit of wrong codes, and time for another authenticator.
 *
 * @param failures how many an account may have in a window
 * @param window begins with the first
 * @param replacementValidity how long a new authenticator may be confirmed in the place of the present one
 */
@Validated
@ConfigurationProperties("bagalau.identity.second-factor")
public record SecondFactorProperties(
        @Min(1) @DefaultValue("5") int failures,
        @NotNull @DefaultValue("15m") Duration window,

        @NotNull @DurationMin(minutes = 1) @DefaultValue("15m")
        Duration replacementValidity) {
    AttemptLimit limit() {
        return new AttemptLimit(failures, window);
    }
}
