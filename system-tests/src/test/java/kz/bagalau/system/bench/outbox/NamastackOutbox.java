package kz.bagalau.system.bench.outbox;

import io.namastack.outbox.Outbox;
import io.namastack.outbox.OutboxJacksonAutoConfiguration;
import io.namastack.outbox.config.JdbcOutboxAutoConfiguration;
import io.namastack.outbox.config.JdbcOutboxSchemaAutoConfiguration;
import io.namastack.outbox.config.OutboxCoreInfrastructureAutoConfiguration;
import io.namastack.outbox.config.OutboxCoreMulticasterAutoConfiguration;
import io.namastack.outbox.config.OutboxCoreProcessingAutoConfiguration;
import io.namastack.outbox.config.OutboxCoreSchedulingAutoConfiguration;
import io.namastack.outbox.config.OutboxCoreThreadingAutoConfiguration;
import io.namastack.outbox.handler.OutboxRecordMetadata;
import io.namastack.outbox.handler.OutboxTypedHandler;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.task.TaskExecutionAutoConfiguration;
import org.springframework.boot.autoconfigure.task.TaskSchedulingAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Namastack's outbox over JDBC; its handler sends to Kafka and waits, since a returned handler counts as delivered. */
final class NamastackOutbox implements Contender {
    /** As fast as its settings let it: looks twenty times a second for many keys, works on eight at once, keeps nothing. */
    static final Map<String, Object> TUNED = Map.of(
            "namastack.outbox.polling.fixed.interval", "50ms",
            "namastack.outbox.polling.batch-size", 500,
            "namastack.outbox.processing.executor-core-pool-size", 8,
            "namastack.outbox.processing.executor-max-pool-size", 8,
            "namastack.outbox.processing.delete-completed-records", true);

    private final ConfigurableApplicationContext context;
    private final Outbox outbox;
    private final TransactionTemplate transaction;

    NamastackOutbox(Server server, Map<String, Object> settings) {
        Map<String, Object> all = new HashMap<>(settings);
        all.put("spring.kafka.producer.key-serializer", StringSerializer.class.getName());
        all.put("spring.kafka.producer.value-serializer", ByteArraySerializer.class.getName());
        all.put("spring.kafka.producer.acks", "all");
        all.put("spring.kafka.producer.properties.linger.ms", "0");
        all.put("namastack.outbox.processing.shutdown-timeout", "1s");
        context = server.start(Application.class, all);
        outbox = context.getBean(Outbox.class);
        transaction = context.getBean(TransactionTemplate.class);
    }

    @SpringBootConfiguration
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        JacksonAutoConfiguration.class,
        KafkaAutoConfiguration.class,
        TaskExecutionAutoConfiguration.class,
        TaskSchedulingAutoConfiguration.class,
        OutboxJacksonAutoConfiguration.class,
        JdbcOutboxSchemaAutoConfiguration.class,
        JdbcOutboxAutoConfiguration.class,
        OutboxCoreInfrastructureAutoConfiguration.class,
        OutboxCoreProcessingAutoConfiguration.class,
        OutboxCoreThreadingAutoConfiguration.class,
        OutboxCoreSchedulingAutoConfiguration.class,
        OutboxCoreMulticasterAutoConfiguration.class
    })
    static class Application {
        @Bean
        SendingHandler sendingHandler(KafkaTemplate<String, byte[]> kafka) {
            return new SendingHandler(kafka);
        }
    }

    /** Sends one event and waits for Kafka's acknowledgement. */
    static class SendingHandler implements OutboxTypedHandler<TickV1> {
        private final KafkaTemplate<String, byte[]> kafka;

        SendingHandler(KafkaTemplate<String, byte[]> kafka) {
            this.kafka = kafka;
        }

        @Override
        public void handle(TickV1 tick, OutboxRecordMetadata metadata) {
            try {
                kafka.send(TickV1.TOPIC, metadata.getKey(), JsonMapper.shared().writeValueAsBytes(tick))
                        .get(10, TimeUnit.SECONDS);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Override
    public String name() {
        return "Namastack";
    }

    @Override
    public void write(List<TickV1> ticks, Runnable beforeCommit) {
        transaction.executeWithoutResult(status -> {
            ticks.forEach(tick -> outbox.schedule(tick, tick.aggregateId().toString()));
            beforeCommit.run();
        });
    }

    @Override
    public void close() {
        context.close();
    }
}
