package kz.bagalau.identity.account;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Registration and passwords.
 *
 * @param confirmationValidity how long a confirmation link works
 * @param uniformAnswerTime no answer that must tell nothing of an account comes sooner
 * @param passwordMinScore least zxcvbn score of a password, 0 to 4
 * @param concurrentHashes how many passwords are hashed at once; each takes 16 MB while it lasts
 */
@Validated
@ConfigurationProperties("bagalau.identity.account")
public record AccountProperties(
        @NotNull @DurationMin(minutes = 1) @DefaultValue("24h")
        Duration confirmationValidity,

        @NotNull @DefaultValue("250ms") Duration uniformAnswerTime,
        @Min(0) @Max(4) @DefaultValue("3") int passwordMinScore,
        @Min(1) @DefaultValue("4") int concurrentHashes) {}
