package kz.bagalau.application.application;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Wakes the requests that wait for a change of an application made in this process. */
@Component
class ChangeSignals {
    private final Map<UUID, Set<Semaphore>> waiting = new ConcurrentHashMap<>();

    /** A bell that rings once for each change from now on. */
    Semaphore listen(UUID applicationId) {
        Semaphore bell = new Semaphore(0);
        waiting.compute(applicationId, (id, bells) -> {
            Set<Semaphore> all = bells == null ? new HashSet<>() : bells;
            all.add(bell);
            return all;
        });
        return bell;
    }

    void stopListening(UUID applicationId, Semaphore bell) {
        waiting.computeIfPresent(applicationId, (id, bells) -> {
            bells.remove(bell);
            return bells.isEmpty() ? null : bells;
        });
    }

    /** Whether somebody waits. */
    boolean isHeard(UUID applicationId) {
        return waiting.containsKey(applicationId);
    }

    @TransactionalEventListener
    void on(StatusChanged change) {
        waiting.computeIfPresent(change.applicationId(), (id, bells) -> {
            bells.forEach(Semaphore::release);
            return bells;
        });
    }
}
