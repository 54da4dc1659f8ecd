package kz.bagalau.scheduling.booking;

import jakarta.annotation.PreDestroy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/**
 * The bounded queue in front of the sale. One seller serves it: those who come while it works are the next batch, whatever
 * slots they want. A lone request is served at once: a batch grows only while there is something to wait for. More sellers
 * only wait for each other's locks and commits (measured).
 */
@Component
class HoldQueue {
    private final BlockingQueue<PendingHold> line = new LinkedBlockingQueue<>();
    private final AtomicInteger people = new AtomicInteger();
    private final Thread seller = Thread.ofVirtual().name("seller").unstarted(this::sell);
    private final ExecutorService alone;
    private final HoldBatch batch;
    private final SingleHold single;
    private final BookingMetrics metrics;
    private final BookingProperties settings;

    HoldQueue(HoldBatch batch, SingleHold single, BookingMetrics metrics, BookingProperties settings) {
        this.batch = batch;
        this.single = single;
        this.metrics = metrics;
        this.settings = settings;
        metrics.waiting(people::get);
        alone = Executors.newFixedThreadPool(
                settings.alone(), Thread.ofVirtual().name("booking-", 1).factory());
        seller.start();
    }

    /** Waits for the wish's turn and answers it. */
    HoldOutcome hold(HoldWish wish) {
        try {
            if (people.incrementAndGet() > settings.queueCapacity()) {
                return new HoldOutcome.Busy(settings.retryAfter());
            }
            PendingHold hold = new PendingHold(wish);
            line.add(hold);
            return await(hold);
        } finally {
            people.decrementAndGet();
        }
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

    private void sell() {
        try {
            while (true) {
                List<PendingHold> holds = new ArrayList<>(List.of(line.take()));
                line.drainTo(holds, settings.batchSize() - 1);
                holds.forEach(hold -> metrics.waited(hold.waited()));
                holds.removeIf(hold -> hold.answer().isDone());
                serve(holds);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void serve(List<PendingHold> holds) {
        if (holds.isEmpty()) {
            return;
        }
        try {
            batch.serve(holds).forEach(hold -> alone.execute(() -> serveAlone(hold)));
        } catch (RuntimeException | Error e) {
            holds.forEach(hold -> hold.answer().completeExceptionally(e));
        }
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
        seller.interrupt();
        alone.close();
    }
}
