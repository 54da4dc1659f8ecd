package kz.bagalau.scheduling.schedule;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the schedule is told.
 *
 * @param tellEvery pause between looks for slots that changed
 * @param batch most slots of one transaction
 */
@Validated
@ConfigurationProperties("bagalau.scheduling.schedule")
public record ScheduleProperties(
        @DefaultValue("2s") @DurationMin(millis = 1) Duration tellEvery,
        @DefaultValue("500") @Min(1) int batch) {}
