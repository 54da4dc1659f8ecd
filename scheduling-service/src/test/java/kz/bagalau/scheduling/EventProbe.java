package kz.bagalau.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import kz.bagalau.events.Event;
import kz.bagalau.events.EventCatalogue;
import kz.bagalau.starter.event.EventPublisher;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Speaks and listens as other services do: through Kafka. */
@TestComponent
public class EventProbe {
    private final EventPublisher publisher;
    private final TransactionTemplate transaction;
    private final JsonMapper mapper;
    private final String brokers;

    EventProbe(
            EventPublisher publisher,
            TransactionTemplate transaction,
            JsonMapper mapper,
            @Value("${KAFKA_BOOTSTRAP}") String brokers) {
        this.publisher = publisher;
        this.transaction = transaction;
        this.mapper = mapper;
        this.brokers = brokers;
    }

    public void publish(Event event, long version) {
        transaction.executeWithoutResult(status -> publisher.publish(event, version));
    }

    /** Everything that a topic says of an aggregate, in its order. */
    public List<Event> of(String topic, UUID key) {
        return records(topic, key).stream().map(this::event).toList();
    }

    public List<ConsumerRecord<String, byte[]>> records(String topic, UUID key) {
        Map<String, Object> settings = Map.of("bootstrap.servers", brokers, "isolation.level", "read_committed");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = IntStream.range(
                            0, consumer.partitionsFor(topic).size())
                    .mapToObj(number -> new TopicPartition(topic, number))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
            while (partitions.stream().anyMatch(each -> consumer.position(each) < ends.get(each))) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> {
                    if (record.key().equals(key.toString())) {
                        found.add(record);
                    }
                });
            }
            return found;
        }
    }

    /** Waits for the event of an aggregate. */
    public <E extends Event> E await(Class<E> type, UUID key) {
        List<E> found = new ArrayList<>();
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            found.clear();
            of(EventCatalogue.topicOf(type), key).stream()
                    .filter(type::isInstance)
                    .map(type::cast)
                    .forEach(found::add);
            assertThat(found).hasSize(1);
        });
        return found.getFirst();
    }

    /** Delivers a record once more, just as it was. */
    public void redeliver(ConsumerRecord<String, byte[]> record) {
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", brokers),
                new StringSerializer(),
                new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(
                    record.topic(), record.partition(), record.key(), record.value(), record.headers()));
        }
    }

    private Event event(ConsumerRecord<String, byte[]> record) {
        String type = new String(record.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8);
        return mapper.readValue(record.value(), EventCatalogue.byType(type).orElseThrow());
    }
}
