package kz.bagalau.starter.event.outbox;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The relay's producer, on top of the service's connection settings: nothing lost, nothing swapped, nothing delayed. */
final class ProducerSettings {
    private ProducerSettings() {}

    static Map<String, Object> of(Map<String, Object> connection, OutboxProperties settings) {
        Map<String, Object> all = new HashMap<>(connection);
        all.keySet().removeIf(name -> name.startsWith("transactional"));
        all.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
        all.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        all.put(ProducerConfig.ACKS_CONFIG, "all");
        all.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        all.put(ProducerConfig.RETRIES_CONFIG, Integer.MAX_VALUE);
        all.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1);
        all.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Integer.MAX_VALUE);
        all.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        all.put(
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                Math.min(1_000L, settings.sendTimeout().toMillis()));
        all.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        all.put(ProducerConfig.BATCH_SIZE_CONFIG, 65_536);
        all.put(ProducerConfig.BUFFER_MEMORY_CONFIG, Math.max(16L << 20, 4L * settings.maxRecordSize()));
        all.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, settings.maxRecordSize());
        all.put(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 500L);
        return all;
    }
}
