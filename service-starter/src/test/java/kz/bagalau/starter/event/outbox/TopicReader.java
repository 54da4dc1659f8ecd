package kz.bagalau.starter.event.outbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Everything that lies in a topic. */
final class TopicReader {
    private final String bootstrap;
    private final String topic;

    TopicReader(String bootstrap, String topic) {
        this.bootstrap = bootstrap;
        this.topic = topic;
    }

    /** Records by partition and offset, from the beginning to now. */
    List<ConsumerRecord<String, String>> all() {
        List<ConsumerRecord<String, String>> found = new ArrayList<>();
        StringDeserializer text = new StringDeserializer();
        // closing waits for a fetch that finds nothing new
        Map<String, Object> settings = Map.of("bootstrap.servers", bootstrap, "fetch.max.wait.ms", 10);
        try (var consumer = new KafkaConsumer<>(settings, text, text)) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(each -> consumer.position(each) < ends.get(each))) {
                consumer.poll(Duration.ofMillis(500)).forEach(found::add);
            }
        }
        return found;
    }

    /** The first sight of each value, by key: what a receiver with an inbox makes of the topic. */
    Map<String, List<String>> firstSights() {
        return all().stream()
                .collect(Collectors.groupingBy(
                        ConsumerRecord::key,
                        TreeMap::new,
                        Collectors.collectingAndThen(
                                Collectors.mapping(ConsumerRecord::value, Collectors.toCollection(LinkedHashSet::new)),
                                List::copyOf)));
    }
}
