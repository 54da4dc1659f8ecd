package kz.bagalau.starter.event.topic;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.bagalau.events.Topics;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;

/**
 * How the owner makes its topics; the staff's actions have no one owner, whoever starts first makes that topic. Events are kept for ever, since statistics are rebuilt from them. A compacted topic
 * forgets an overwritten or erased value within about a day of its next record. Dead letters have one partition, are few,
 * and end after the retention, sooner where they hold personal data.
 */
final class OwnTopics {
    private static final Duration DAY = Duration.ofDays(1);

    private final TopicProperties properties;
    private final int maxRecordSize;

    OwnTopics(TopicProperties properties, int maxRecordSize) {
        this.properties = properties;
        this.maxRecordSize = maxRecordSize;
    }

    List<NewTopic> all() {
        return Stream.concat(properties.topics().stream(), Stream.of(Topics.AUDIT))
                .flatMap(name -> Stream.of(events(name), deadLetters(name)))
                .toList();
    }

    private NewTopic events(String name) {
        Map<String, String> config = new HashMap<>();
        config.put(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, Integer.toString(limit()));
        if (Topics.COMPACTED.contains(name)) {
            config.put(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT);
            config.put(TopicConfig.MIN_CLEANABLE_DIRTY_RATIO_CONFIG, "0.1");
            config.put(TopicConfig.MAX_COMPACTION_LAG_MS_CONFIG, millis(DAY));
            config.put(TopicConfig.SEGMENT_MS_CONFIG, millis(DAY));
            config.put(TopicConfig.DELETE_RETENTION_MS_CONFIG, millis(properties.deadLetterRetention()));
        } else {
            config.put(TopicConfig.RETENTION_MS_CONFIG, "-1");
        }
        return topic(name, properties.partitions()).configs(config);
    }

    private NewTopic deadLetters(String name) {
        Duration retention = name.equals(Topics.PERSON)
                ? properties.personalDeadLetterRetention()
                : properties.deadLetterRetention();
        Duration segment = retention.compareTo(DAY) < 0 ? retention : DAY;
        return topic(DeadLetterTopic.of(name), 1)
                .configs(Map.of(
                        TopicConfig.MAX_MESSAGE_BYTES_CONFIG, Integer.toString(2 * limit()),
                        TopicConfig.RETENTION_MS_CONFIG, millis(retention),
                        TopicConfig.SEGMENT_MS_CONFIG, millis(segment)));
    }

    private NewTopic topic(String name, int partitions) {
        return new NewTopic(
                name,
                Optional.of(partitions),
                Optional.of(properties.replicas()).filter(replicas -> replicas > 0));
    }

    /** A little over what the producer lets through: the framing of a batch counts here, not there. */
    private int limit() {
        return maxRecordSize + 1024;
    }

    private static String millis(Duration duration) {
        return Long.toString(duration.toMillis());
    }
}
