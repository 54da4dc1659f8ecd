package kz.bagalau.scheduling.slot;

import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of slots.
 *
 * @param length how long a slot occupies its room: 110 min of questions, 60 min of essay (S1 9), coming and going
 */
@Validated
@ConfigurationProperties("bagalau.scheduling.slot")
public record SlotProperties(
        @DefaultValue("3h") @DurationMin(minutes = 1) Duration length) {}
