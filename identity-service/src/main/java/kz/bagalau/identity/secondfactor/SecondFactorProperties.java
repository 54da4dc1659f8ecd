package kz.bagalau.identity.secondfactor;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import kz.bagalau.identity.limit.AttemptLimit;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Limit of wrong codes.
 *
 * @param failures how many an account may have in a window
 * @param window begins with the first
 */
@Validated
@ConfigurationProperties("bagalau.identity.second-factor")
public record SecondFactorProperties(
        @Min(1) @DefaultValue("5") int failures,
        @NotNull @DefaultValue("15m") Duration window) {
    AttemptLimit limit() {
        return new AttemptLimit(failures, window);
    }
}
