package kz.bagalau.notification.mail;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import kz.bagalau.notification.letter.MailTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Mails sent and given up, and how long the oldest unsent one has been waiting. */
@Component
class MailMetrics {
    private final MeterRegistry registry;
    private final JdbcClient jdbc;
    private final Clock clock;

    MailMetrics(MeterRegistry registry, JdbcClient jdbc, Clock clock) {
        this.registry = registry;
        this.jdbc = jdbc;
        this.clock = clock;
        for (MailState state : new MailState[] {MailState.WAITING, MailState.QUEUED, MailState.FAILED}) {
            Gauge.builder("bagalau.mails", this, metrics -> metrics.count(state))
                    .tag("state", state.name())
                    .description("Mails in a state")
                    .register(registry);
        }
        for (MailState state : new MailState[] {MailState.WAITING, MailState.QUEUED}) {
            Gauge.builder("bagalau.mails.oldest", this, metrics -> metrics.oldestSeconds(state))
                    .tag("state", state.name())
                    .baseUnit("seconds")
                    .description("Age of the oldest unsent mail")
                    .register(registry);
        }
    }

    void sent(MailTemplate template) {
        registry.counter("bagalau.mails.sent", "template", template.name()).increment();
    }

    void failed(MailTemplate template) {
        registry.counter("bagalau.mails.failed", "template", template.name()).increment();
    }

    private double count(MailState state) {
        return jdbc.sql("select count(*) from mail where state = :state")
                .param("state", state.name())
                .query(Long.class)
                .single();
    }

    private double oldestSeconds(MailState state) {
        Instant now = clock.instant();
        return jdbc.sql("select min(created_at) from mail where state = :state")
                .param("state", state.name())
                .query((row, number) -> row.getObject(1, OffsetDateTime.class))
                .optional()
                .map(oldest -> Duration.between(oldest.toInstant(), now).toMillis() / 1000.0)
                .orElse(0.0);
    }
}
