package kz.bagalau.starter.schedule;

import kz.bagalau.starter.database.DatabaseAway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.ErrorHandler;

/** Logs a scheduled job that failed; it runs again at its time. While the database is away that is a line each time, not its stack. */
final class ScheduledFailures implements ErrorHandler {
    private static final Logger log = LoggerFactory.getLogger(ScheduledFailures.class);

    @Override
    public void handleError(Throwable failure) {
        if (DatabaseAway.caused(failure)) {
            log.warn("A scheduled job waits for the database: {}", failure.toString());
        } else {
            log.error("A scheduled job failed", failure);
        }
    }
}
