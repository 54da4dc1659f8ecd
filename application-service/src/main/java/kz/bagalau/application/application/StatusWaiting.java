package kz.bagalau.application.application;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Lets a request wait, on its virtual thread and without a connection, until an application leaves a status. */
@Component
public class StatusWaiting {
    private final ApplicationQueries queries;
    private final ChangeSignals signals;
    private final WaitingSettings settings;
    private final Semaphore places;

    StatusWaiting(ApplicationQueries queries, ChangeSignals signals, WaitingSettings settings) {
        this.queries = queries;
        this.signals = signals;
        this.settings = settings;
        this.places = new Semaphore(settings.places());
    }

    /** Returns when the status is another, the longest wait is over, or nobody may wait any more. */
    public void awaitChangeFrom(ApplicationStatus from, UUID personId, UUID id) {
        if (!places.tryAcquire()) {
            return;
        }
        Semaphore bell = signals.listen(id);
        try {
            waitWhile(from, personId, id, bell);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            signals.stopListening(id, bell);
            places.release();
        }
    }

    private void waitWhile(ApplicationStatus from, UUID personId, UUID id, Semaphore bell) throws InterruptedException {
        long end = System.nanoTime() + settings.longest().toNanos();
        while (queries.status(personId, id).equals(Optional.of(from))) {
            Duration left = Duration.ofNanos(end - System.nanoTime());
            if (!left.isPositive()) {
                return;
            }
            Duration pause = left.compareTo(settings.lookEvery()) < 0 ? left : settings.lookEvery();
            if (bell.tryAcquire(pause.toNanos(), TimeUnit.NANOSECONDS)) {
                bell.drainPermits();
            }
        }
    }
}
