package kz.bagalau.starter.event.outbox;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Topics that Kafka refuses. Their rows wait and are tried again after pauses of 1 s to 16 s, the other topics go on; a topic that stays
 * refused longer than the patience loses its rows to {@code outbox_dead}, where somebody is alerted.
 */
final class HeldTopics {
    private static final Logger LOG = LoggerFactory.getLogger(HeldTopics.class);
    private static final long FIRST_PAUSE = Duration.ofSeconds(1).toNanos();
    private static final long LONGEST_PAUSE = Duration.ofSeconds(16).toNanos();

    private final long patience;
    private final Map<String, Held> held = new HashMap<>();

    private record Held(long since, long pause, long until) {}

    HeldTopics(Duration patience) {
        this.patience = patience.toNanos();
    }

    /** Topics that are not tried now. */
    Set<String> now() {
        long now = System.nanoTime();
        return held.entrySet().stream()
                .filter(entry -> entry.getValue().until() - now > 0)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Notes what a batch met. */
    void learn(BatchResult result) {
        result.sent().forEach(row -> held.remove(row.topic()));
        long now = System.nanoTime();
        result.refusedTopics().forEach((topic, reason) -> {
            Held before = held.get(topic);
            if (before == null) {
                LOG.error("Topic {} refuses our events ({}); they wait", topic, reason);
            }
            long pause = before == null ? FIRST_PAUSE : Math.min(2 * before.pause(), LONGEST_PAUSE);
            held.put(topic, new Held(before == null ? now : before.since(), pause, now + pause));
        });
    }

    /** Whether a refused topic has used up its patience. */
    boolean givenUp(String topic) {
        Held state = held.get(topic);
        return state != null && System.nanoTime() - state.since() > patience;
    }
}
