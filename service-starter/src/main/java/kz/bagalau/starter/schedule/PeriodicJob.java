package kz.bagalau.starter.schedule;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.concurrent.SimpleAsyncTaskScheduler;

/** Work that a service does again and again while it runs, on a thread of its own; for jobs of this starter, which must not depend on a service's scheduling. */
public abstract class PeriodicJob implements SmartLifecycle {
    private final String name;
    private final Duration period;
    private @Nullable SimpleAsyncTaskScheduler scheduler;

    protected PeriodicJob(String name, Duration period) {
        this.name = name;
        this.period = period;
    }

    /** One time of it. */
    protected abstract void run();

    @Override
    public void start() {
        SimpleAsyncTaskScheduler started = new SimpleAsyncTaskScheduler();
        started.setVirtualThreads(true);
        started.setThreadNamePrefix(name + "-");
        var unused = started.scheduleWithFixedDelay(this::run, period);
        scheduler = started;
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
