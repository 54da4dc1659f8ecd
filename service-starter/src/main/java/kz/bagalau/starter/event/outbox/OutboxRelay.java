package kz.bagalau.starter.event.outbox;

import java.time.Duration;
import java.util.List;
import org.springframework.context.SmartLifecycle;

/** The workers that send the outbox; they start before listeners and requests, and stop after them. */
final class OutboxRelay implements SmartLifecycle {
    private final List<RelayWorker> workers;
    private final Duration patience;
    private volatile boolean running;

    OutboxRelay(List<RelayWorker> workers, WakeUp wakeUp, Duration patience) {
        this.workers = workers;
        this.patience = patience;
        workers.forEach(worker -> wakeUp.listen(worker::wake));
    }

    @Override
    public void start() {
        running = true;
        workers.forEach(RelayWorker::start);
    }

    @Override
    public void stop() {
        running = false;
        workers.forEach(worker -> worker.stop(patience));
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return 0;
    }
}
