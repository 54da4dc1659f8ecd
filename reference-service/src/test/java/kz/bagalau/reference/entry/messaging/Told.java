package kz.bagalau.reference.entry.messaging;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.bagalau.events.Topics;
import kz.bagalau.events.reference.ReferenceEntryChangedV1;
import kz.bagalau.starter.event.wire.WireHeader;
import kz.bagalau.starter.event.wire.WireJson;
import kz.bagalau.test.TestServers;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** An event of an entry as it is on Kafka. */
record Told(String key, long version, ReferenceEntryChangedV1 event) {
    /** Everything that was told so far; what has one key is in its order. */
    static List<Told> all() {
        try (var consumer = new KafkaConsumer<String, byte[]>(
                Map.of("bootstrap.servers", TestServers.running().kafka(), "isolation.level", "read_committed"),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(Topics.REFERENCE_ENTRY).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<Told> found = new ArrayList<>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> found.add(read(record)));
            }
            return found;
        }
    }

    static List<Told> about(String kind, String code) {
        return all().stream()
                .filter(told ->
                        told.event().kind().equals(kind) && told.event().code().equals(code))
                .toList();
    }

    private static Told read(ConsumerRecord<String, byte[]> record) {
        byte[] version =
                record.headers().lastHeader(WireHeader.AGGREGATE_VERSION).value();
        return new Told(
                record.key(), Long.parseLong(new String(version, StandardCharsets.UTF_8)), (ReferenceEntryChangedV1)
                        WireJson.read(record.value(), ReferenceEntryChangedV1.class));
    }
}
