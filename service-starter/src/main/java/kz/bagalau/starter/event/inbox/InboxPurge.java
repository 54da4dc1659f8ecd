package kz.bagalau.starter.event.inbox;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.concurrent.SimpleAsyncTaskScheduler;

/** Forgets each hour what was handled longer ago than the retention. */
final class InboxPurge implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(InboxPurge.class);
    private static final Duration PERIOD = Duration.ofHours(1);

    private final InboxTable table;
    private final Duration retention;
    private @Nullable SimpleAsyncTaskScheduler scheduler;

    InboxPurge(InboxTable table, Duration retention) {
        this.table = table;
        this.retention = retention;
    }

    @Override
    public void start() {
        SimpleAsyncTaskScheduler started = new SimpleAsyncTaskScheduler();
        started.setVirtualThreads(true);
        started.setThreadNamePrefix("inbox-purge-");
        var unused = started.scheduleWithFixedDelay(this::purge, PERIOD);
        scheduler = started;
    }

    private void purge() {
        try {
            LOG.debug("{} handled events forgotten", table.purge(retention));
        } catch (DataAccessException e) {
            LOG.warn("Handled events could not be forgotten now: {}", e.toString());
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
