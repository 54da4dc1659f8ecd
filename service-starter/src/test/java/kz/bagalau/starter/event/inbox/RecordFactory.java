package kz.bagalau.starter.event.inbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import kz.bagalau.events.Event;
import kz.bagalau.events.EventCatalogue;
import kz.bagalau.starter.event.wire.WireHeader;
import kz.bagalau.starter.event.wire.WireJson;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** Records as the relay would send them, and as it would not. */
final class RecordFactory {
    private RecordFactory() {}

    static ProducerRecord<String, byte[]> of(Event event, UUID id, long version) {
        return of(
                EventCatalogue.topicOf(event.getClass()),
                event.aggregateId(),
                EventCatalogue.typeOf(event.getClass()),
                id,
                version,
                WireJson.write(event).getBytes(StandardCharsets.UTF_8));
    }

    static ProducerRecord<String, byte[]> of(
            String topic, UUID key, String type, UUID id, long version, byte @Nullable [] value) {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(topic, key.toString(), value);
        put(record.headers(), WireHeader.ID, id.toString());
        put(record.headers(), WireHeader.TYPE, type);
        put(record.headers(), WireHeader.TIME, Instant.EPOCH.toString());
        put(record.headers(), WireHeader.AGGREGATE_VERSION, Long.toString(version));
        return record;
    }

    static ConsumerRecord<String, byte[]> received(ProducerRecord<String, byte[]> sent) {
        ConsumerRecord<String, byte[]> record = new ConsumerRecord<>(sent.topic(), 0, 0, sent.key(), sent.value());
        sent.headers().forEach(record.headers()::add);
        return record;
    }

    private static void put(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
