package kz.bagalau.starter.event.outbox;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One transaction of the relay: lock parts, read their oldest rows, send them, delete what Kafka has.
 *
 * <p>A row that Kafka will never take goes to {@code outbox_dead}, and <em>the later rows of its key wait</em> in the
 * outbox until somebody requeues or discards it: a receiver that misses a step of an aggregate is harder to mend than one
 * that waits. Other keys go on.
 */
final class RelayCycle {
    private static final Logger LOG = LoggerFactory.getLogger(RelayCycle.class);

    private final TransactionTemplate transaction;
    private final OutboxTable table;
    private final EventSender sender;
    private final HeldTopics heldTopics;
    private final OutboxMetrics metrics;
    private final int batchSize;

    RelayCycle(
            TransactionTemplate transaction,
            OutboxTable table,
            EventSender sender,
            HeldTopics heldTopics,
            OutboxMetrics metrics,
            int batchSize) {
        this.transaction = transaction;
        this.table = table;
        this.sender = sender;
        this.heldTopics = heldTopics;
        this.metrics = metrics;
        this.batchSize = batchSize;
    }

    /**
     * What is left to do.
     *
     * @param more parts that had more rows than were read
     * @param missed whether another relay held one of the parts
     * @param rows how many rows were read
     * @param interrupted whether Kafka could not be reached
     */
    record Outcome(long more, boolean missed, int rows, boolean interrupted) {}

    /** Drains the parts once. */
    Outcome run(long parts) {
        Run run = transaction.execute(status -> drain(parts));
        metrics.sent(run.result().sent());
        metrics.died(run.result().dead().size());
        return run.outcome();
    }

    private record Run(Outcome outcome, BatchResult result) {}

    private Run drain(long parts) {
        List<Integer> locked = table.lock(parts);
        boolean missed = locked.size() < Long.bitCount(parts);
        if (locked.isEmpty()) {
            return new Run(new Outcome(0, missed, 0, false), BatchResult.EMPTY);
        }
        int perPart = Math.max(1, batchSize / locked.size());
        List<OutboxRow> rows = table.read(locked, perPart, heldTopics.now());
        if (rows.isEmpty()) {
            return new Run(new Outcome(0, missed, 0, false), BatchResult.EMPTY);
        }
        BatchResult result = sender.send(rows);
        heldTopics.learn(result);
        table.delete(result.sent());
        Map<OutboxRow, String> dead = dead(rows, result);
        table.bury(dead);
        BatchResult whole = new BatchResult(result.sent(), dead, result.refusedTopics(), result.interrupted());
        return new Run(new Outcome(full(rows, perPart), missed, rows.size(), result.interrupted()), whole);
    }

    /** The records at fault, and of topics given up the first row of each key, behind which the others wait. */
    private Map<OutboxRow, String> dead(List<OutboxRow> rows, BatchResult result) {
        Map<OutboxRow, String> dead = new LinkedHashMap<>(result.dead());
        Map<OutboxRow.OrderedKey, OutboxRow> first = new HashMap<>();
        for (OutboxRow row : rows) {
            String reason = result.refusedTopics().get(row.topic());
            if (reason != null
                    && heldTopics.givenUp(row.topic())
                    && !result.sent().contains(row)
                    && first.putIfAbsent(row.orderedKey(), row) == null) {
                dead.putIfAbsent(row, reason);
            }
        }
        dead.forEach((row, reason) -> LOG.error(
                "Event {} of {} can't be sent ({}): moved to outbox_dead, later events of its key wait",
                row.seq(),
                row.topic(),
                reason));
        return dead;
    }

    private static long full(List<OutboxRow> rows, int perPart) {
        Map<Integer, Integer> counts = new HashMap<>();
        rows.forEach(row -> counts.merge(row.part(), 1, Integer::sum));
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= perPart)
                .mapToLong(entry -> Parts.mask(entry.getKey()))
                .reduce(0, (a, b) -> a | b);
    }
}
