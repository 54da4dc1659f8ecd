package kz.bagalau.starter.event.inbox;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;

/** What every {@code @KafkaListener} of a service starts from. */
final class ListenerDefaults {
    private ListenerDefaults() {}

    /**
     * String key, bytes as value, only what was committed, from the beginning for a new group. A topic that its owner has
     * not created yet is found within seconds.
     */
    static void apply(DefaultKafkaConsumerFactory<?, ?> consumers, String service) {
        Map<String, Object> given = consumers.getConfigurationProperties();
        Map<String, Object> config = new HashMap<>();
        config.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class);
        config.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        config.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        config.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        defaultTo(config, given, ConsumerConfig.GROUP_ID_CONFIG, service);
        defaultTo(config, given, ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        defaultTo(config, given, ConsumerConfig.METADATA_MAX_AGE_CONFIG, 5_000);
        defaultTo(config, given, ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000L);
        consumers.updateConfigs(config);
    }

    private static void defaultTo(Map<String, Object> config, Map<String, Object> given, String name, Object value) {
        if (!given.containsKey(name)) {
            config.put(name, value);
        }
    }
}
