package kz.bagalau.testing.availability;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.bagalau.events.Topics;
import kz.bagalau.events.testing.PaperAvailabilityChangedV1;
import kz.bagalau.starter.event.wire.WireHeader;
import kz.bagalau.starter.event.wire.WireJson;
import kz.bagalau.test.TestServers;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** An event of availability as it is on Kafka. */
record Told(long version, PaperAvailabilityChangedV1 event) {
    /** What was told about a subject so far, in its order. */
    static List<Told> about(String subject) {
        try (var consumer = new KafkaConsumer<String, byte[]>(
                Map.of("bootstrap.servers", TestServers.running().kafka(), "isolation.level", "read_committed"),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(Topics.PAPER_AVAILABILITY).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<Told> found = new ArrayList<>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> found.add(read(record)));
            }
            return found.stream()
                    .filter(told -> told.event().subject().equals(subject))
                    .toList();
        }
    }

    private static Told read(ConsumerRecord<String, byte[]> record) {
        byte[] version =
                record.headers().lastHeader(WireHeader.AGGREGATE_VERSION).value();
        return new Told(Long.parseLong(new String(version, StandardCharsets.UTF_8)), (PaperAvailabilityChangedV1)
                WireJson.read(record.value(), PaperAvailabilityChangedV1.class));
    }
}
