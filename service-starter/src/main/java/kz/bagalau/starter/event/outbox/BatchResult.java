package kz.bagalau.starter.event.outbox;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What became of a batch.
 *
 * @param sent acknowledged, and of each key only what stands before its first row that is not
 * @param dead rows that Kafka will never take, with the reason
 * @param refusedTopics topics that Kafka does not know or does not open to us, with the reason
 * @param interrupted whether Kafka could not be reached in time; the rows that are neither sent nor dead stay
 */
record BatchResult(
        List<OutboxRow> sent, Map<OutboxRow, String> dead, Map<String, String> refusedTopics, boolean interrupted) {
    static final BatchResult EMPTY = new BatchResult(List.of(), Map.of(), Map.of(), false);

    Set<String> refused() {
        return refusedTopics.keySet();
    }
}
