package kz.bagalau.starter.event.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import kz.bagalau.starter.event.wire.Traces;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.kafka.core.ProducerFactory;

/** Beans of the outbox. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OutboxProperties.class)
public class OutboxConfiguration {
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(8);

    @Bean
    WakeUp outboxWakeUp() {
        return new WakeUp();
    }

    @Bean
    JdbcEventPublisher eventPublisher(
            DataSource dataSource,
            ObjectProvider<Clock> clock,
            Environment environment,
            ObjectProvider<Tracer> tracer,
            ObjectProvider<Propagator> propagator,
            WakeUp wakeUp) {
        Tracer tracing = tracer.getIfUnique();
        Propagator propagation = propagator.getIfUnique();
        Traces traces = tracing == null || propagation == null ? null : new Traces(tracing, propagation);
        return new JdbcEventPublisher(
                dataSource, clock.getIfUnique(Clock::systemUTC), service(environment), traces, wakeUp);
    }

    @Bean
    DeadEventController deadEventController(DataSource dataSource) {
        return new DeadEventController(new DeadEvents(dataSource));
    }

    /** The sending side, left out where another process of the service sends. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "bagalau.events.outbox.relay", matchIfMissing = true)
    static class Relay {
        @Bean
        RelayDatabase outboxRelayDatabase(
                JdbcConnectionDetails details, Environment environment, OutboxProperties settings) {
            return new RelayDatabase(details, service(environment), settings);
        }

        @Bean
        OutboxMetrics outboxMetrics(RelayDatabase database, MeterRegistry meters) {
            return new OutboxMetrics(database.dataSource(), meters);
        }

        @Bean
        OutboxRelay outboxRelay(
                RelayDatabase database,
                ProducerFactory<?, ?> producers,
                OutboxProperties settings,
                OutboxMetrics metrics,
                WakeUp wakeUp) {
            Map<String, Object> config = ProducerSettings.of(producers.getConfigurationProperties(), settings);
            Supplier<Producer<String, byte[]>> producer = () -> new KafkaProducer<>(config);
            return new OutboxRelay(
                    IntStream.range(0, settings.workers())
                            .mapToObj(number -> worker(
                                    number,
                                    database,
                                    new KafkaEventSender(producer, settings.sendTimeout()),
                                    settings,
                                    metrics))
                            .toList(),
                    wakeUp,
                    STOP_PATIENCE);
        }

        private static RelayWorker worker(
                int number,
                RelayDatabase database,
                EventSender sender,
                OutboxProperties settings,
                OutboxMetrics metrics) {
            OutboxTable table = database.table();
            RelayCycle cycle = new RelayCycle(
                    database.transaction(),
                    table,
                    sender,
                    new HeldTopics(settings.topicPatience()),
                    metrics,
                    settings.batchSize());
            return new RelayWorker(
                    "outbox-relay-" + number,
                    Parts.ofWorker(number, settings.workers()),
                    cycle,
                    table,
                    sender,
                    settings);
        }
    }

    private static String service(Environment environment) {
        return environment.getProperty("spring.application.name", "unnamed");
    }
}
