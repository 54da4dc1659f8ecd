package kz.bagalau.starter.event.inbox;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import kz.bagalau.starter.event.topic.DeadLetterTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.ConsumerRecordRecoverer;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer.HeaderNames.HeadersToAdd;
import org.springframework.kafka.listener.ListenerExecutionFailedException;

/**
 * Puts an event that could not be handled into {@code <topic>.dlt}, with its own headers, where it came from, whose
 * handler failed and the kinds of the failures; never their messages or stacks, which may quote personal data.
 */
final class DeadLetterChannel implements ConsumerRecordRecoverer, AutoCloseable {
    /** Simple name of the innermost failure. */
    static final String REASON = "bagalau-dead-reason";

    private static final Logger LOG = LoggerFactory.getLogger(DeadLetterChannel.class);
    private static final int MAX_REQUEST_SIZE = 16 << 20;

    private final DefaultKafkaProducerFactory<String, byte[]> producers;
    private final DeadLetterPublishingRecoverer recoverer;
    private final InboxMetrics metrics;

    DeadLetterChannel(Map<String, Object> connection, InboxMetrics metrics) {
        Map<String, Object> config = new HashMap<>(connection);
        config.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
        config.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        config.put(ProducerConfig.ACKS_CONFIG, "all");
        config.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, MAX_REQUEST_SIZE);
        config.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000L);
        producers = new DefaultKafkaProducerFactory<>(config);
        recoverer = new DeadLetterPublishingRecoverer(
                new KafkaTemplate<>(producers),
                (record, failure) -> new TopicPartition(DeadLetterTopic.of(record.topic()), -1));
        recoverer.excludeHeader(HeadersToAdd.EX_MSG, HeadersToAdd.EX_STACKTRACE);
        recoverer.setHeadersFunction((record, failure) -> {
            RecordHeaders headers = new RecordHeaders();
            headers.add(REASON, reason(failure).getBytes(StandardCharsets.UTF_8));
            return headers;
        });
        this.metrics = metrics;
    }

    @Override
    public void accept(ConsumerRecord<?, ?> record, Exception failure) {
        recoverer.accept(record, null, failure);
        metrics.dead(record.topic());
        LOG.error(
                "Event at {}-{}@{} could not be handled ({}) and lies in {}",
                record.topic(),
                record.partition(),
                record.offset(),
                reason(failure),
                DeadLetterTopic.of(record.topic()));
    }

    static String reason(Throwable failure) {
        Throwable reason = failure;
        while (reason instanceof ListenerExecutionFailedException && reason.getCause() != null) {
            reason = reason.getCause();
        }
        return reason.getClass().getSimpleName();
    }

    @Override
    public void close() {
        producers.destroy();
    }
}
