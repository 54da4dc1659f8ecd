package kz.bagalau.scheduling.booking;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How a rush is met (architecture 6).
 *
 * @param alone most people served alone at once
 * @param queueCapacity most people who wait for their turn; who comes then is told to come again
 * @param batchSize most people whom one statement serves
 * @param maxWait how long one waits for an answer before being told to come again
 * @param retryAfter what they are told
 * @param sweepEvery pause between looks for expired holds
 * @param sweepBatch most slots of one look
 */
@Validated
@ConfigurationProperties("bagalau.scheduling.booking")
public record BookingProperties(
        @DefaultValue("8") @Min(1) @Max(64) int alone,
        @DefaultValue("2000") @Min(1) int queueCapacity,
        @DefaultValue("100") @Min(1) @Max(1000) int batchSize,
        @DefaultValue("5s") @DurationMin(millis = 1) Duration maxWait,
        @DefaultValue("2s") @DurationMin(seconds = 1) Duration retryAfter,
        @DefaultValue("1s") @DurationMin(millis = 1) Duration sweepEvery,
        @DefaultValue("200") @Min(1) int sweepBatch) {}
