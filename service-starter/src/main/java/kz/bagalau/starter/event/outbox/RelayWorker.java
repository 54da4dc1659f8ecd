package kz.bagalau.starter.event.outbox;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Drains its share of the parts: at once when a commit of this process woke it, else by looking into the table after
 * pauses that grow. A thread of the system and not a virtual one: with a busy processor it must not queue behind requests.
 */
final class RelayWorker implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(RelayWorker.class);
    private static final Duration FIRST_REST = Duration.ofMillis(100);
    private static final Duration LONGEST_REST = Duration.ofSeconds(2);

    private final long parts;
    private final RelayCycle cycle;
    private final OutboxTable table;
    private final EventSender sender;
    private final long pollMin;
    private final long pollMax;
    private final AtomicLong woken = new AtomicLong();
    private final String name;
    private volatile boolean running;
    private volatile @Nullable Thread thread;

    RelayWorker(
            String name,
            long parts,
            RelayCycle cycle,
            OutboxTable table,
            EventSender sender,
            OutboxProperties settings) {
        this.parts = parts;
        this.cycle = cycle;
        this.table = table;
        this.sender = sender;
        this.pollMin = settings.pollMin().toNanos();
        this.pollMax = settings.pollMax().toNanos();
        this.name = name;
    }

    void start() {
        running = true;
        thread = Thread.ofPlatform().name(name).daemon().start(this);
    }

    /** Wakes the worker when one of the parts is its own. */
    void wake(long written) {
        long mine = written & parts;
        if (mine != 0) {
            woken.getAndUpdate(before -> before | mine);
            LockSupport.unpark(thread);
        }
    }

    /** Lets the batch that is under way end, but not for longer than given. */
    void stop(Duration patience) {
        running = false;
        Thread current = thread;
        if (current == null) {
            return;
        }
        LockSupport.unpark(current);
        try {
            if (!current.join(patience)) {
                current.interrupt();
            }
        } catch (InterruptedException e) {
            current.interrupt();
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void run() {
        long pause = pollMin;
        long looked = System.nanoTime() - pollMax;
        Duration rest = FIRST_REST;
        while (running) {
            try {
                long due = await(pause);
                if (due == 0 || System.nanoTime() - looked > pollMax) {
                    looked = System.nanoTime();
                    due |= table.withRows(parts);
                }
                RelayCycle.Outcome outcome = due == 0 ? null : cycle.run(due);
                if (outcome != null && outcome.interrupted()) {
                    wake(due);
                    rest = rest(rest);
                    continue;
                }
                rest = FIRST_REST;
                if (outcome == null || (outcome.rows() == 0 && !outcome.missed())) {
                    pause = Math.min(pause * 2, pollMax);
                } else {
                    pause = pollMin;
                    wake(outcome.more());
                }
            } catch (RuntimeException e) {
                if (running) {
                    LOG.warn("The outbox relay rests: {}", e.toString());
                    wake(parts);
                    rest = rest(rest);
                }
            }
        }
        sender.close();
    }

    private long await(long pause) {
        if (woken.get() == 0) {
            LockSupport.parkNanos(this, pause);
        }
        return woken.getAndSet(0);
    }

    /** Does nothing for a while, whoever calls; returns how long the next rest is. */
    private Duration rest(Duration rest) {
        long end = System.nanoTime() + rest.toNanos();
        for (long left = rest.toNanos(); running && left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(this, left);
        }
        Duration next = rest.multipliedBy(2);
        return next.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : next;
    }
}
