package kz.bagalau.starter.event.outbox;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The rows of a batch on their way: keeps back what follows a failed row of the same key. */
final class SendingBatch {
    private static final Logger LOG = LoggerFactory.getLogger(SendingBatch.class);

    private final List<InFlight> inFlight = new ArrayList<>();
    private final List<OutboxRow> sent = new ArrayList<>();
    private final Map<OutboxRow, String> dead = new LinkedHashMap<>();
    private final Map<String, String> refusedTopics = new LinkedHashMap<>();
    private final Set<OutboxRow.OrderedKey> stopped = new HashSet<>();
    private final Set<OutboxRow.OrderedKey> gaps = new HashSet<>();
    private boolean broken;

    private record InFlight(OutboxRow row, Future<?> acknowledgement) {}

    boolean maySend(OutboxRow row) {
        return !refusedTopics.containsKey(row.topic()) && !stopped.contains(row.orderedKey());
    }

    boolean broken() {
        return broken;
    }

    /** Sends; what the producer refuses at once, before any later row of the key went, is known here already. */
    void sending(OutboxRow row, Supplier<Future<?>> send) {
        Future<?> acknowledgement;
        try {
            acknowledgement = send.get();
        } catch (RuntimeException e) {
            failed(row, e);
            return;
        }
        if (acknowledgement.state() == Future.State.FAILED) {
            failed(row, acknowledgement.exceptionNow());
        } else {
            inFlight.add(new InFlight(row, acknowledgement));
        }
    }

    /** Waits for every acknowledgement until the deadline. */
    void await(long deadline) {
        for (InFlight each : inFlight) {
            try {
                each.acknowledgement().get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
                if (!gaps.contains(each.row().orderedKey())) {
                    sent.add(each.row());
                }
            } catch (ExecutionException e) {
                lost(each.row(), e.getCause() == null ? e : e.getCause());
            } catch (TimeoutException e) {
                lost(each.row(), e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                lost(each.row(), e);
                return;
            }
        }
    }

    private void lost(OutboxRow row, Throwable failure) {
        gaps.add(row.orderedKey());
        failed(row, failure);
    }

    void broke(RuntimeException failure) {
        LOG.warn("The outbox can't send: {}", failure.toString());
        broken = true;
    }

    private void failed(OutboxRow row, Throwable failure) {
        stopped.add(row.orderedKey());
        switch (SendFailure.of(failure)) {
            case RECORD -> dead.put(row, SendFailure.reason(failure));
            case TOPIC -> refusedTopics.putIfAbsent(row.topic(), SendFailure.reason(failure));
            case KAFKA -> {
                if (!broken) {
                    LOG.warn("Kafka did not take event {} of {}: {}", row.seq(), row.topic(), failure.toString());
                }
                broken = true;
            }
        }
    }

    BatchResult result() {
        return new BatchResult(sent, dead, refusedTopics, broken);
    }
}
