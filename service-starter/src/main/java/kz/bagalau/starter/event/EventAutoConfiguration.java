package kz.bagalau.starter.event;

import kz.bagalau.starter.event.inbox.InboxConfiguration;
import kz.bagalau.starter.event.outbox.OutboxConfiguration;
import kz.bagalau.starter.event.topic.TopicConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Import;

/** Outbox, inbox and topics for a service that has a database. */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration",
            "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration",
            "org.springframework.boot.micrometer.tracing.opentelemetry.autoconfigure.OpenTelemetryTracingAutoConfiguration"
        })
@ConditionalOnBean(JdbcConnectionDetails.class)
@Import({TopicConfiguration.class, OutboxConfiguration.class, InboxConfiguration.class})
public class EventAutoConfiguration {}
