package kz.bagalau.identity.signin;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import kz.bagalau.identity.limit.AttemptLimit;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Limits of failed sign-ins, and the list of sessions.
 *
 * @param failures how many an account may have from one network in a window
 * @param window begins with the first failure
 * @param strangersFailures how many an account may have from all networks together that its owner never came from; his first
 *     sign-in in such a network counts too
 * @param strangersWindow of these, begins with the first
 * @param idle a session whose tokens were not renewed for so long is not shown as one: the gateway's idle time and an access token's
 */
@Validated
@ConfigurationProperties("bagalau.identity.sign-in")
public record SignInProperties(
        @Min(1) @DefaultValue("10") int failures,
        @NotNull @DefaultValue("15m") Duration window,
        @Min(1) @DefaultValue("100") int strangersFailures,
        @NotNull @DefaultValue("1h") Duration strangersWindow,
        @NotNull @DefaultValue("35m") Duration idle) {
    AttemptLimit perNetwork() {
        return new AttemptLimit(failures, window);
    }

    AttemptLimit ofStrangers() {
        return new AttemptLimit(strangersFailures, strangersWindow);
    }
}
