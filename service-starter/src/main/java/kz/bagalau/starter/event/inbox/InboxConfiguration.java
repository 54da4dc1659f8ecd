package kz.bagalau.starter.event.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.DefaultKafkaConsumerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.kafka.config.ContainerCustomizer;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.ProducerFactory;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Beans of the inbox. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(InboxProperties.class)
public class InboxConfiguration {
    @Bean
    InboxTable inboxTable(DataSource dataSource) {
        return new InboxTable(dataSource);
    }

    @Bean
    InboxMetrics inboxMetrics(MeterRegistry meters) {
        return new InboxMetrics(meters);
    }

    @Bean
    JdbcInbox inbox(
            InboxTable table, PlatformTransactionManager transactions, InboxMetrics metrics, Environment environment) {
        return new JdbcInbox(table, new TransactionTemplate(transactions), metrics, service(environment));
    }

    @Bean
    InboxPurge inboxPurge(InboxTable table, InboxProperties properties) {
        return new InboxPurge(table, properties.retention());
    }

    @Bean
    DefaultKafkaConsumerFactoryCustomizer eventConsumers(Environment environment) {
        return consumers -> ListenerDefaults.apply(consumers, service(environment));
    }

    @Bean
    DeadLetterChannel deadLetterChannel(ProducerFactory<?, ?> producers, InboxMetrics metrics) {
        return new DeadLetterChannel(producers.getConfigurationProperties(), metrics);
    }

    @Bean
    DefaultErrorHandler eventErrorHandler(DeadLetterChannel deadLetters, InboxProperties properties) {
        RetryPolicy policy = new RetryPolicy(properties);
        DefaultErrorHandler handler = new DefaultErrorHandler(deadLetters);
        handler.setBackOffFunction(policy::of);
        handler.addNotRetryableExceptions(UnreadableEventException.class);
        return handler;
    }

    @Bean
    ContainerCustomizer<Object, Object, ConcurrentMessageListenerContainer<Object, Object>> eventListeners(
            InboxProperties properties) {
        return container -> {
            if (container.getConcurrency() == 1) {
                container.setConcurrency(properties.concurrency());
            }
            container.getContainerProperties().setObservationEnabled(true);
        };
    }

    @Bean
    DeadLetterController deadLetterController(
            KafkaListenerEndpointRegistry listeners, ConsumerFactory<?, ?> consumers, InboxTable table) {
        return new DeadLetterController(new DeadLetterReplay(listeners, new DeadLetterReader(consumers), table));
    }

    private static String service(Environment environment) {
        return environment.getProperty("spring.application.name", "unnamed");
    }
}
