package kz.bagalau.identity.signin;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import kz.bagalau.identity.limit.AttemptLimit;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Limit of failed sign-ins.
 *
 * @param failures how many an account may have from one address in a window
 * @param window begins with the first failure
 */
@Validated
@ConfigurationProperties("bagalau.identity.sign-in")
public record SignInProperties(
        @Min(1) @DefaultValue("10") int failures,
        @NotNull @DefaultValue("15m") Duration window) {
    AttemptLimit limit() {
        return new AttemptLimit(failures, window);
    }
}
