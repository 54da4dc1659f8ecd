package kz.bagalau.starter.event.outbox;

import org.jspecify.annotations.Nullable;

/**
 * An event that waits.
 *
 * @param seq grows in the order of commits of one key
 * @param part what a relay locks
 * @param payload JSON, null is a tombstone
 * @param headers JSON object of strings
 */
record OutboxRow(
        long seq,
        String topic,
        String key,
        int part,
        @Nullable String payload,
        String headers) {
    /** What must stay in order. */
    OrderedKey orderedKey() {
        return new OrderedKey(topic, key);
    }

    /** A key of a topic. */
    record OrderedKey(String topic, String key) {}
}
