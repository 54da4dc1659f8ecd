package kz.bagalau.starter.event.topic;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.kafka.core.KafkaAdmin;

/** Beans of the topics. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TopicProperties.class)
public class TopicConfiguration {
    private static final int DEFAULT_RECORD_SIZE = 1_048_576;

    @Bean
    TopicCreation topicCreation(TopicProperties properties, KafkaAdmin kafka, Environment environment) {
        int maxRecordSize =
                environment.getProperty("bagalau.events.outbox.max-record-size", Integer.class, DEFAULT_RECORD_SIZE);
        return new TopicCreation(new OwnTopics(properties, maxRecordSize), kafka.getConfigurationProperties());
    }
}
