package kz.bagalau.identity.account;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import kz.bagalau.identity.limit.AttemptLimit;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Recovery, and changes of password and address.
 *
 * @param recoveryValidity how long a link to a new password works
 * @param emailChangeValidity how long a link that changes the address works
 * @param linksKept how long an expired link is remembered, so that its page can say that it expired
 * @param recoveries how often one network may ask for a recovery in a window
 * @param mailedLinks how many mails of one purpose an account is sent in a window: confirmations, recoveries, changes of address
 * @param wrongPasswords how often the current password may be typed wrong in a window
 * @param window of the three limits, begins with the first attempt
 * @param networksKnown how long it is remembered from which network an account's owner came
 */
@Validated
@ConfigurationProperties("bagalau.identity.security")
public record SecurityProperties(
        @NotNull @DurationMin(minutes = 1) @DefaultValue("1h")
        Duration recoveryValidity,

        @NotNull @DurationMin(minutes = 1) @DefaultValue("24h")
        Duration emailChangeValidity,

        @NotNull @DefaultValue("30d") Duration linksKept,
        @Min(1) @DefaultValue("60") int recoveries,
        @Min(1) @DefaultValue("5") int mailedLinks,
        @Min(1) @DefaultValue("10") int wrongPasswords,

        @NotNull @DurationMin(seconds = 1) @DefaultValue("1h")
        Duration window,

        @NotNull @DurationMin(minutes = 1) @DefaultValue("90d")
        Duration networksKnown) {
    AttemptLimit recoveriesPerNetwork() {
        return new AttemptLimit(recoveries, window);
    }

    AttemptLimit linksPerAccount() {
        return new AttemptLimit(mailedLinks, window);
    }

    AttemptLimit wrongPasswordsPerAccount() {
        return new AttemptLimit(wrongPasswords, window);
    }
}
