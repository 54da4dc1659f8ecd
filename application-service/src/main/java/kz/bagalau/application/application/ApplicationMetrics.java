package kz.bagalau.application.application;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Counts what happens to applications, and how long people wait for the end. */
@Component
class ApplicationMetrics {
    private final MeterRegistry metrics;

    ApplicationMetrics(MeterRegistry metrics) {
        this.metrics = metrics;
    }

    @TransactionalEventListener
    void on(StatusChanged change) {
        switch (change.status()) {
            case SUBMITTED -> metrics.counter("applications.submitted").increment();
            case ACCEPTED -> ended(change, "applications.accepted");
            case WITHDRAWN -> ended(change, "applications.withdrawn");
            case REFUSED -> {
                metrics.counter("applications.refused", "reason", String.valueOf(change.reason()))
                        .increment();
                decided(change);
            }
            case TESTED -> metrics.counter("applications.tested").increment();
        }
    }

    private void ended(StatusChanged change, String counter) {
        metrics.counter(counter).increment();
        if (change.status() == ApplicationStatus.ACCEPTED) {
            decided(change);
        }
    }

    /** From the submission to scheduling's answer. */
    private void decided(StatusChanged change) {
        Timer.builder("applications.decision")
                .tag("status", change.status().name())
                .serviceLevelObjectives(
                        Duration.ofMillis(100),
                        Duration.ofMillis(250),
                        Duration.ofMillis(500),
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(5),
                        Duration.ofMinutes(1))
                .register(metrics)
                .record(Duration.between(change.submittedAt(), change.at()));
    }
}
