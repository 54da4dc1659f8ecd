package kz.bagalau.starter.event.outbox;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the outbox.
 *
 * @param relay whether this process sends; without it events are only written
 * @param workers threads that send, each with one database connection and one producer of its own
 * @param batchSize most rows of one transaction of a worker
 * @param pollMin pause before the first look into the table when no commit woke the worker
 * @param pollMax the pause doubles up to this
 * @param sendTimeout how long a batch may take in Kafka; the lock is held at least twice as long
 * @param maxRecordSize largest record in bytes; the topics are made with the same limit
 * @param topicPatience how long a topic may be unknown or closed to us before its events go to {@code outbox_dead}
 */
@Validated
@ConfigurationProperties("bagalau.events.outbox")
public record OutboxProperties(
        @DefaultValue("true") boolean relay,
        @DefaultValue("2") @Min(1) @Max(8) int workers,
        @DefaultValue("500") @Min(1) @Max(10_000) int batchSize,
        @DefaultValue("50ms") Duration pollMin,
        @DefaultValue("1s") Duration pollMax,
        @DefaultValue("10s") Duration sendTimeout,
        @DefaultValue("1048576") @Min(1024) int maxRecordSize,
        @DefaultValue("5m") Duration topicPatience) {}
