package kz.bagalau.system.bench.outbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Writes numbered events at a pace and tells how long each took from the start of its commit to the consumer. */
final class Load {
    private static final int WRITERS = 4;
    private static final Duration STALL = Duration.ofSeconds(4);

    private final Contender contender;
    private final TickConsumer consumer;
    private final Consumer<String> progress;
    private final AtomicInteger numbers = new AtomicInteger();
    private final AtomicLongArray committedAt = new AtomicLongArray(1 << 20);

    Load(Contender contender, TickConsumer consumer, Consumer<String> progress) {
        this.progress = progress;
        this.contender = contender;
        this.consumer = consumer;
    }

    /**
     * What a run showed.
     *
     * @param offered events per second that were committed
     * @param delivered events per second from the first commit to the last delivery
     * @param lost events that had not arrived when the run was given up
     */
    record Outcome(double offered, double delivered, int lost, long[] latencies) {
        /** Milliseconds that the given share of the delivered events did not exceed. */
        double percentile(double share) {
            return latencies.length == 0
                    ? Double.NaN
                    : latencies[(int) Math.min(latencies.length - 1L, Math.round(share * latencies.length))] / 1e6;
        }
    }

    private Outcome told(Outcome outcome) {
        progress.accept("  %s: %,.0f/s offered, %,.0f/s consumed, %,d not; p50 %.1f ms, p99 %.1f ms"
                .formatted(
                        contender.name(),
                        outcome.offered(),
                        outcome.delivered(),
                        outcome.lost(),
                        outcome.percentile(0.5),
                        outcome.percentile(0.99)));
        return outcome;
    }

    /** Commits so many events a second, for so long; the pace does not slow down with the answers. */
    Outcome paced(int perSecond, int perTransaction, Duration duration) throws InterruptedException {
        int transactions = (int) (perSecond * duration.toMillis() / 1000 / perTransaction);
        double gap = 1e9 * perTransaction / perSecond;
        return run(transactions, perTransaction, gap);
    }

    /** Commits so many events as fast as it can. */
    Outcome flood(int events, int perTransaction) throws InterruptedException {
        return run(events / perTransaction, perTransaction, 0);
    }

    private Outcome run(int transactions, int perTransaction, double gap) throws InterruptedException {
        int first = numbers.getAndAdd(transactions * perTransaction);
        int consumedBefore = consumer.count();
        AtomicInteger next = new AtomicInteger();
        long start = System.nanoTime();
        List<Thread> writers = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            writers.add(Thread.ofPlatform().daemon().start(() -> {
                for (int n; (n = next.getAndIncrement()) < transactions; ) {
                    long due = start + (long) (n * gap);
                    for (long left; (left = due - System.nanoTime()) > 0; ) {
                        LockSupport.parkNanos(left);
                    }
                    write(first + n * perTransaction, perTransaction);
                }
            }));
        }
        for (Thread writer : writers) {
            writer.join();
        }
        long written = System.nanoTime();
        int events = transactions * perTransaction;
        awaitConsumed(consumedBefore + events);
        long[] latencies = IntStream.range(first, first + events)
                .filter(number -> consumer.seenAt(number) != 0)
                .mapToLong(number -> consumer.seenAt(number) - committedAt.get(number))
                .toArray();
        Arrays.sort(latencies);
        double seconds = (Math.max(consumer.lastAt(), written) - start) / 1e9;
        return told(new Outcome(
                events / ((written - start) / 1e9), latencies.length / seconds, events - latencies.length, latencies));
    }

    private void write(int first, int count) {
        List<TickV1> ticks =
                IntStream.range(first, first + count).mapToObj(TickV1::of).toList();
        contender.write(ticks, () -> {
            long now = System.nanoTime();
            ticks.forEach(tick -> committedAt.set(tick.number(), now));
        });
    }

    /** Until all are there, or longer than a stall nothing came, or ten seconds are over. */
    private void awaitConsumed(int wanted) throws InterruptedException {
        long giveUp = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        int before = -1;
        long changed = System.nanoTime();
        while (consumer.count() < wanted && System.nanoTime() < giveUp) {
            int now = consumer.count();
            if (now != before) {
                before = now;
                changed = System.nanoTime();
            } else if (System.nanoTime() - changed > STALL.toNanos()) {
                return;
            }
            Thread.sleep(5);
        }
    }
}
