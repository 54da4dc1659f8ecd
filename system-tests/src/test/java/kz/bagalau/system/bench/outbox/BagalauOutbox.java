package kz.bagalau.system.bench.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.Map;
import kz.bagalau.starter.event.EventAutoConfiguration;
import kz.bagalau.starter.event.EventPublisher;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.transaction.support.TransactionTemplate;

/** The outbox of service-starter with its default settings. */
final class BagalauOutbox implements Contender {
    private final ConfigurableApplicationContext context;
    private final EventPublisher publisher;
    private final TransactionTemplate transaction;

    BagalauOutbox(Server server) {
        context = server.start(
                Application.class,
                Map.of("spring.application.name", "bench", "spring.flyway.locations", "classpath:db/starter"));
        publisher = context.getBean(EventPublisher.class);
        transaction = context.getBean(TransactionTemplate.class);
    }

    @SpringBootConfiguration
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        FlywayAutoConfiguration.class,
        KafkaAutoConfiguration.class,
        EventAutoConfiguration.class
    })
    static class Application {
        @Bean
        MeterRegistry meters() {
            return new SimpleMeterRegistry();
        }
    }

    @Override
    public String name() {
        return "Bagalau";
    }

    @Override
    public void write(List<TickV1> ticks, Runnable beforeCommit) {
        transaction.executeWithoutResult(status -> {
            ticks.forEach(tick -> publisher.publish(tick, tick.number()));
            beforeCommit.run();
        });
    }

    @Override
    public void close() {
        context.close();
    }
}
