package kz.bagalau.starter.audit;

import java.time.Duration;
import kz.bagalau.starter.database.DatabaseAway;
import kz.bagalau.starter.schedule.PeriodicJob;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks from time to time for actions that began and never ended. */
final class ForgottenActions extends PeriodicJob {
    private static final Logger LOG = LoggerFactory.getLogger(ForgottenActions.class);
    private static final Duration PERIOD = Duration.ofMinutes(5);
    /** Longer than any request lasts. */
    private static final Duration AGE = Duration.ofMinutes(10);

    private final AuditTrail trail;

    ForgottenActions(AuditTrail trail) {
        super("audit", PERIOD);
        this.trail = trail;
    }

    @Override
    protected void run() {
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
}
