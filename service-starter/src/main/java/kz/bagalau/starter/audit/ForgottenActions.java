package kz.bagalau.starter.audit;

import java.time.Duration;
import kz.bagalau.starter.database.DatabaseAway;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.concurrent.SimpleAsyncTaskScheduler;

/** Looks from time to time for actions that began and never ended. */
final class ForgottenActions implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(ForgottenActions.class);
    private static final Duration PERIOD = Duration.ofMinutes(5);
    /** Longer than any request lasts. */
    private static final Duration AGE = Duration.ofMinutes(10);

    private final AuditTrail trail;
    private @Nullable SimpleAsyncTaskScheduler scheduler;

    ForgottenActions(AuditTrail trail) {
        this.trail = trail;
    }

    @Override
    public void start() {
        SimpleAsyncTaskScheduler started = new SimpleAsyncTaskScheduler();
        started.setVirtualThreads(true);
        started.setThreadNamePrefix("audit-");
        var unused = started.scheduleWithFixedDelay(this::tell, PERIOD);
        scheduler = started;
    }

    private void tell() {
        try {
            int told = trail.tellForgotten(AGE);
            if (told > 0) {
                LOG.warn("{} actions of the staff ended in an unknown way", told);
            }
        } catch (RuntimeException e) {
            if (!DatabaseAway.caused(e)) {
                throw e;
            }
            LOG.warn("Actions of the staff wait for the database: {}", e.toString());
        }
    }

    @Override
    public void stop() {
        if (scheduler != null) {
            scheduler.close();
            scheduler = null;
        }
    }

    @Override
    public boolean isRunning() {
        return scheduler != null;
    }
}
