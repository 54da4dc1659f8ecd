package kz.bagalau.starter.health;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.KafkaAdmin;

/** Adds the broker to the health of the service. */
@AutoConfiguration(afterName = "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration")
public class KafkaHealthAutoConfiguration {
    @Bean
    BrokerAdmin brokerAdmin(KafkaAdmin settings) {
        return new BrokerAdmin(settings);
    }

    @Bean
    HealthIndicator kafkaHealthIndicator(BrokerAdmin admin) {
        return new KafkaHealthIndicator(admin);
    }
}
