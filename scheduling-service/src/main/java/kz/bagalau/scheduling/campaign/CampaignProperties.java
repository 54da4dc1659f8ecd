package kz.bagalau.scheduling.campaign;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What no source gives.
 *
 * @param holdTime how long a seat is held while the form is filled in
 * @param editDeadlineHours given to new campaigns: how long before the slot an application may be changed or deleted
 */
@Validated
@ConfigurationProperties("bagalau.scheduling.campaign")
public record CampaignProperties(
        @DefaultValue("15m") @DurationMin(seconds = 1) Duration holdTime,
        @DefaultValue("24") @Min(0) @Max(720) int editDeadlineHours) {}
