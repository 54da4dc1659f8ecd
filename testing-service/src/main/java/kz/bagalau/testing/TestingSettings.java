package kz.bagalau.testing;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.math.BigDecimal;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Numbers of the test day that no source gives.
 *
 * @param checkInOpens how long before the slot's start people are checked in
 * @param releaseOpens how long before the slot's start the administrator may release it
 * @param latestStart how long after the slot's start somebody may still be checked in and begin
 * @param hardEnd how long after the slot's start a test that is still paused is ended, and what it has is scored
 * @param extraTimeFactor by which the time grows for people with a disability of sight
 */
@Validated
@ConfigurationProperties("bagalau.testing")
public record TestingSettings(
        Duration checkInOpens,
        Duration releaseOpens,
        Duration latestStart,
        Duration hardEnd,
        @DecimalMin("1") @DecimalMax("4") BigDecimal extraTimeFactor) {}
