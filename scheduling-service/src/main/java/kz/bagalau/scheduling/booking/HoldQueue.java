package kz.bagalau.scheduling.booking;

import jakarta.annotation.PreDestroy;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/**
 * The bounded queue in front of the sale: a line per slot, few workers. One worker at a time serves a slot, so sales of a hot
 * slot never wait for each other's row lock; those who come while it works are its next batch. A lone request is served
 * at once: a batch grows only while there is something to wait for.
 */
@Component
class HoldQueue {
    private final Map<UUID, Deque<PendingHold>> lines = new ConcurrentHashMap<>();
    private final AtomicInteger people = new AtomicInteger();
    private final ExecutorService workers;
    private final HoldBatch batch;
    private final SingleHold single;
    private final BookingMetrics metrics;
    private final BookingProperties settings;

    HoldQueue(HoldBatch batch, SingleHold single, BookingMetrics metrics, BookingProperties settings) {
        this.batch = batch;
        this.single = single;
        this.metrics = metrics;
        this.settings = settings;
        workers = Executors.newFixedThreadPool(
                settings.connections(), Thread.ofVirtual().name("booking-", 1).factory());
        metrics.waiting(people::get);
    }

    /** Waits for the wish's turn and answers it. */
    HoldOutcome hold(HoldWish wish) {
        try {
            if (people.incrementAndGet() > settings.queueCapacity()) {
                return new HoldOutcome.Busy(settings.retryAfter());
            }
            PendingHold hold = new PendingHold(wish);
            join(hold);
            return await(hold);
        } finally {
            people.decrementAndGet();
        }
    }

    private void join(PendingHold hold) {
        lines.compute(hold.wish().slotId(), (slotId, line) -> {
            if (line == null) {
                line = new ArrayDeque<>();
                workers.execute(() -> serve(slotId));
            }
            line.add(hold);
            return line;
        });
    }

    private HoldOutcome await(PendingHold hold) {
        try {
            return hold.answer().get(settings.maxWait().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            hold.answer().cancel(false);
            return new HoldOutcome.Busy(settings.retryAfter());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new HoldOutcome.Busy(settings.retryAfter());
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }

    /** Serves the slot's next batch, then stands in line again with the rest: other slots have their turn between. */
    private void serve(UUID slotId) {
        List<PendingHold> holds = next(slotId);
        try {
            if (!holds.isEmpty()) {
                batch.serve(slotId, holds).forEach(hold -> workers.execute(() -> serveAlone(hold)));
            }
        } catch (RuntimeException | Error e) {
            holds.forEach(hold -> hold.answer().completeExceptionally(e));
        } finally {
            lines.computeIfPresent(slotId, (id, line) -> {
                if (line.isEmpty()) {
                    return null;
                }
                workers.execute(() -> serve(id));
                return line;
            });
        }
    }

    private List<PendingHold> next(UUID slotId) {
        List<PendingHold> holds = new ArrayList<>();
        lines.computeIfPresent(slotId, (id, line) -> {
            while (!line.isEmpty() && holds.size() < settings.batchSize()) {
                PendingHold hold = line.remove();
                metrics.waited(hold.waited());
                if (!hold.answer().isDone()) {
                    holds.add(hold);
                }
            }
            return line;
        });
        return holds;
    }

    private void serveAlone(PendingHold hold) {
        try {
            hold.answer().complete(single.hold(hold.wish()));
        } catch (RuntimeException | Error e) {
            hold.answer().completeExceptionally(e);
        }
    }

    @PreDestroy
    void close() {
        workers.close();
    }
}
