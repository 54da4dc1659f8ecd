package kz.bagalau.starter.event.inbox;

import java.time.Duration;
import kz.bagalau.starter.schedule.PeriodicJob;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** Forgets each hour what was handled longer ago than the retention. */
final class InboxPurge extends PeriodicJob {
    private static final Logger LOG = LoggerFactory.getLogger(InboxPurge.class);
    private static final Duration PERIOD = Duration.ofHours(1);

    private final InboxTable table;
    private final Duration retention;

    InboxPurge(InboxTable table, Duration retention) {
        super("inbox-purge", PERIOD);
        this.table = table;
        this.retention = retention;
    }

    @Override
    protected void run() {
        try {
            LOG.debug("{} handled events forgotten", table.purge(retention));
        } catch (DataAccessException e) {
            LOG.warn("Handled events could not be forgotten now: {}", e.toString());
        }
    }
}
