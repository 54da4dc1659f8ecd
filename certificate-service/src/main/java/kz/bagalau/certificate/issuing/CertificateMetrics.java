package kz.bagalau.certificate.issuing;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Certificates issued, and results that wait for the name of their holder. */
@Component
class CertificateMetrics {
    private final Counter issued;
    private final JdbcClient jdbc;
    private final Clock clock;

    CertificateMetrics(MeterRegistry registry, JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        issued = Counter.builder("bagalau.certificates.issued")
                .description("Certificates issued")
                .register(registry);
        Gauge.builder("bagalau.certificates.awaiting.oldest", this, CertificateMetrics::oldestSeconds)
                .baseUnit("seconds")
                .description("Age of the oldest result that waits for the name of its holder")
                .register(registry);
    }

    void issued() {
        issued.increment();
    }

    private double oldestSeconds() {
        Instant now = clock.instant();
        return jdbc.sql("select min(received_at) from awaiting_holder")
                .query((row, number) -> row.getObject(1, OffsetDateTime.class))
                .optional()
                .map(oldest -> Duration.between(oldest.toInstant(), now).toMillis() / 1000.0)
                .orElse(0.0);
    }
}
