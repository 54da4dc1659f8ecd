package kz.bagalau.starter.event.inbox;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import kz.bagalau.starter.event.topic.DeadLetterTopic;
import kz.bagalau.starter.event.wire.RecordHeaders;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.support.KafkaHeaders;

/** Reads the dead letters of topics from the beginning to what is there now. */
final class DeadLetterReader {
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final int LIMIT = 10_000;

    private final ConsumerFactory<?, ?> consumers;

    DeadLetterReader(ConsumerFactory<?, ?> consumers) {
        this.consumers = consumers;
    }

    /** Dead letters that a consumer group could not handle. */
    List<ConsumerRecord<String, byte[]>> read(Collection<String> topics, String group) {
        List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
        try (Consumer<String, byte[]> consumer = open()) {
            List<TopicPartition> partitions = partitions(consumer, topics);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (found.size() < LIMIT
                    && ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) {
                    if (group.equals(text(record, KafkaHeaders.DLT_ORIGINAL_CONSUMER_GROUP))) {
                        found.add(record);
                    }
                }
            }
        }
        return found;
    }

    @SuppressWarnings("unchecked")
    private Consumer<String, byte[]> open() {
        Properties settings = new Properties();
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
        // closing waits for a fetch that finds nothing more
        settings.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, "10");
        return (Consumer<String, byte[]>) consumers.createConsumer(null, "dead-letters", null, settings);
    }

    private static List<TopicPartition> partitions(Consumer<String, byte[]> consumer, Collection<String> topics) {
        List<TopicPartition> partitions = new ArrayList<>();
        for (String topic : topics) {
            List<PartitionInfo> known = consumer.partitionsFor(DeadLetterTopic.of(topic));
            if (known != null) {
                known.forEach(info -> partitions.add(new TopicPartition(info.topic(), info.partition())));
            }
        }
        return partitions;
    }

    /** The record as it was before it died. */
    static ConsumerRecord<String, byte[]> original(ConsumerRecord<String, byte[]> dead) {
        ConsumerRecord<String, byte[]> record = new ConsumerRecord<>(
                String.valueOf(text(dead, KafkaHeaders.DLT_ORIGINAL_TOPIC)),
                ByteBuffer.wrap(dead.headers()
                                .lastHeader(KafkaHeaders.DLT_ORIGINAL_PARTITION)
                                .value())
                        .getInt(),
                ByteBuffer.wrap(dead.headers()
                                .lastHeader(KafkaHeaders.DLT_ORIGINAL_OFFSET)
                                .value())
                        .getLong(),
                dead.key(),
                dead.value());
        for (Header header : dead.headers()) {
            if (!header.key().startsWith("kafka_") && !header.key().equals(DeadLetterChannel.REASON)) {
                record.headers().add(header);
            }
        }
        return record;
    }

    static @Nullable String text(ConsumerRecord<?, ?> record, String header) {
        return RecordHeaders.text(record.headers(), header);
    }
}
