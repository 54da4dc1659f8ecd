package kz.bagalau.scheduling.roster;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * When rosters are closed.
 *
 * @param closeEvery pause between looks for slots whose intake is over
 * @param batch most slots of one transaction
 */
@Validated
@ConfigurationProperties("bagalau.scheduling.roster")
public record RosterProperties(
        @DefaultValue("2s") @DurationMin(millis = 1) Duration closeEvery,
        @DefaultValue("100") @Min(1) int batch) {}
