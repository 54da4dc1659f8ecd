package kz.bagalau.scheduling.slotplan;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Limits of plans.
 *
 * @param maxSlots most slots that one plan may wish for
 */
@Validated
@ConfigurationProperties("bagalau.scheduling.slot-plan")
public record SlotPlanProperties(
        @DefaultValue("100000") @Min(1) int maxSlots) {}
