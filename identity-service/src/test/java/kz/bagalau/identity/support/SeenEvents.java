package kz.bagalau.identity.support;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import kz.bagalau.events.Event;
import kz.bagalau.events.EventCatalogue;
import kz.bagalau.events.Topics;
import kz.bagalau.starter.event.wire.WireHeader;
import kz.bagalau.starter.event.wire.WireJson;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;

/** What the service told the others, as it stands in Kafka. */
@TestComponent
public class SeenEvents implements DisposableBean {
    private final List<Seen> all = new CopyOnWriteArrayList<>();
    private final Map<UUID, Long> tombstones = new ConcurrentHashMap<>();
    private final KafkaConsumer<String, byte[]> consumer;
    private final Thread reader;

    public record Seen(String topic, UUID key, long version, Event event) {}

    SeenEvents(Environment environment) {
        consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        environment.getRequiredProperty("KAFKA_BOOTSTRAP"),
                        "group.id",
                        "seen-" + UUID.randomUUID(),
                        "auto.offset.reset",
                        "earliest",
                        "metadata.max.age.ms",
                        "500"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        consumer.subscribe(List.of(Topics.ACCOUNT, Topics.PERSON));
        reader = Thread.ofVirtual().start(this::read);
    }

    public List<Seen> of(UUID key) {
        return all.stream().filter(seen -> seen.key().equals(key)).toList();
    }

    public <T extends Event> List<T> of(UUID key, Class<T> type) {
        return of(key).stream()
                .map(Seen::event)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /** Waits until so many of a type were told of an aggregate; gives the last. */
    public <T extends Event> T awaitNth(int count, UUID key, Class<T> type) {
        return await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> of(key, type), told -> told.size() >= count)
                .get(count - 1);
    }

    /** The version of an aggregate's tombstone, once it was seen. */
    public Optional<Long> tombstoneOf(UUID key) {
        return Optional.ofNullable(tombstones.get(key));
    }

    private void read() {
        try (consumer) {
            while (true) {
                consumer.poll(Duration.ofMillis(200)).forEach(this::see);
            }
        } catch (WakeupException end) {
            // The context closes.
        }
    }

    private void see(ConsumerRecord<String, byte[]> record) {
        if (record.value() == null) {
            tombstones.put(UUID.fromString(record.key()), version(record));
            return;
        }
        Class<? extends Event> type =
                EventCatalogue.byType(header(record, WireHeader.TYPE)).orElseThrow();
        all.add(new Seen(
                record.topic(), UUID.fromString(record.key()), version(record), WireJson.read(record.value(), type)));
    }

    private static long version(ConsumerRecord<String, byte[]> record) {
        return Long.parseLong(header(record, WireHeader.AGGREGATE_VERSION));
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value());
    }

    @Override
    public void destroy() throws InterruptedException {
        consumer.wakeup();
        reader.join();
    }
}
