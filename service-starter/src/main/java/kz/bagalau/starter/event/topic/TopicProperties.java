package kz.bagalau.starter.event.topic;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the topics that this service owns.
 *
 * @param topics names of {@link kz.bagalau.events.Topics}; the service creates them and their dead letters
 * @param partitions of a new topic; must not grow later, else keys change their partition and lose their order
 * @param replicas copies of each partition, -1 for the cluster's default
 * @param deadLetterRetention how long dead letters are kept; not longer than the inbox remembers, so that a replay never repeats an effect
 * @param personalDeadLetterRetention the same for the topic with personal data
 */
@Validated
@ConfigurationProperties("bagalau.events")
public record TopicProperties(
        @DefaultValue List<String> topics,
        @DefaultValue("12") @Min(1) @Max(1000) int partitions,
        @DefaultValue("-1") short replicas,
        @DefaultValue("14d") Duration deadLetterRetention,
        @DefaultValue("3d") Duration personalDeadLetterRetention) {}
