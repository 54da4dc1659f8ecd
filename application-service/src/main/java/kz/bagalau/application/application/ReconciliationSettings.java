package kz.bagalau.application.application;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * When an application without an answer is looked after.
 *
 * @param every pause between two looks
 * @param stuckAfter how long an answer may take before scheduling is asked again
 * @param longestPause the pause between two questions doubles up to this
 * @param batch most applications in one look
 */
@Validated
@ConfigurationProperties("bagalau.application.reconciliation")
public record ReconciliationSettings(
        @NotNull Duration every,
        @NotNull Duration stuckAfter,
        @NotNull Duration longestPause,
        @Min(1) int batch) {}
