package kz.bagalau.test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * What stands on a topic of the test broker. Each look reads up to the topic's end of that moment and keeps what it saw, so
 * that a test which waits for an event doesn't read the whole topic, by a consumer of its own, over and over.
 */
public final class TopicLog {
    private static final Map<String, TopicLog> LOGS = new ConcurrentHashMap<>();
    private static final Duration STEP = Duration.ofMillis(200);

    private final KafkaConsumer<String, byte[]> consumer;
    private final List<ConsumerRecord<String, byte[]>> seen = new ArrayList<>();

    private TopicLog(String topic) {
        consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        TestServers.running().kafka(),
                        "isolation.level",
                        "read_committed",
                        "auto.offset.reset",
                        "earliest",
                        // a question for the end waits behind a fetch that finds nothing new
                        "fetch.max.wait.ms",
                        10),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        consumer.assign(consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList());
    }

    /** Everything that stands there now; what has one key is in its order. */
    public static List<ConsumerRecord<String, byte[]>> of(String topic) {
        return LOGS.computeIfAbsent(topic, TopicLog::new).upToTheEnd();
    }

    private synchronized List<ConsumerRecord<String, byte[]>> upToTheEnd() {
        Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(STEP).forEach(seen::add);
        }
        return List.copyOf(seen);
    }
}
