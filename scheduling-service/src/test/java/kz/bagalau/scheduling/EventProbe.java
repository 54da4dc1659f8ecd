package kz.bagalau.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bagalau.events.Event;
import kz.bagalau.events.EventCatalogue;
import kz.bagalau.starter.event.EventPublisher;
import kz.bagalau.test.TopicLog;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
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
        return TopicLog.of(topic).stream()
                .filter(record -> record.key().equals(key.toString()))
                .toList();
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
