package kz.bagalau.starter.event.inbox;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the inbox.
 *
 * @param concurrency threads of each listener that does not ask for more
 * @param retries how often a failed event comes again before it goes to the dead letters
 * @param firstRetry pause before the first retry
 * @param retryFactor each further pause is so much longer: 1 s, 3 s, 9 s, 27 s by default
 * @param longestPause limit of a pause, also while the database is away
 * @param retention how long handled events are remembered
 */
@Validated
@ConfigurationProperties("bagalau.events.inbox")
public record InboxProperties(
        @DefaultValue("2") @Min(1) @Max(64) int concurrency,
        @DefaultValue("4") @Min(0) @Max(100) int retries,
        @DefaultValue("1s") Duration firstRetry,
        @DefaultValue("3") @Min(1) double retryFactor,
        @DefaultValue("30s") Duration longestPause,
        @DefaultValue("14d") Duration retention) {}
