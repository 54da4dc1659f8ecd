package kz.bagalau.identity.account;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Registration and passwords.
 *
 * @param confirmationValidity how long a confirmation link works
 * @param uniformAnswerTime no answer that must tell nothing of an account comes sooner
 * @param passwordMinScore least zxcvbn score of a password, 0 to 4
 * @param concurrentHashes how many passwords are hashed at once; each takes its memory while it lasts
 * @param hashMemory of Argon2id for one password
 * @param hashPasses of Argon2id over that memory
 */
@Validated
@ConfigurationProperties("bagalau.identity.account")
public record AccountProperties(
        @NotNull @DurationMin(minutes = 1) @DefaultValue("24h")
        Duration confirmationValidity,

        @NotNull @DefaultValue("250ms") Duration uniformAnswerTime,
        @Min(0) @Max(4) @DefaultValue("3") int passwordMinScore,
        @Min(1) @DefaultValue("4") int concurrentHashes,
        @NotNull @DefaultValue("19MB") DataSize hashMemory,
        @Min(1) @DefaultValue("2") int hashPasses) {}
