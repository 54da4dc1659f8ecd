package kz.bagalau.application.application;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks for applications without an answer and says in a metric how many there are. */
@Component
class ReconciliationJob {
    private static final Logger log = LoggerFactory.getLogger(ReconciliationJob.class);

    private final ReconciliationService reconciliation;
    private final AtomicLong stuck;

    ReconciliationJob(ReconciliationService reconciliation, MeterRegistry metrics) {
        this.reconciliation = reconciliation;
        this.stuck = new AtomicLong();
        metrics.gauge("applications.stuck", stuck);
    }

    @Scheduled(fixedDelayString = "${bagalau.application.reconciliation.every}")
    void run() {
        stuck.set(reconciliation.countStuck());
        for (UUID id : reconciliation.findWaiting()) {
            try {
                reconciliation.settle(id);
            } catch (RuntimeException e) {
                log.error("Application {} could not be settled; the next look tries again", id, e);
            }
        }
    }
}
