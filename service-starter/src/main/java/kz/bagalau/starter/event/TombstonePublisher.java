package kz.bagalau.starter.event;

import java.util.UUID;

/** Erases an aggregate from a compacted topic. */
public interface TombstonePublisher {
    /**
     * Publishes a tombstone in the running transaction: receivers forget the aggregate, Kafka forgets it with the next
     * compaction. What of it lies in {@code outbox_dead} is deleted at once.
     *
     * @param topic one of {@link kz.bagalau.events.Topics#COMPACTED}
     * @param aggregateId the key
     * @param aggregateVersion greater than that of any event published before
     * @throws IllegalStateException without a transaction
     * @throws IllegalArgumentException for a topic that is not compacted
     */
    void publishTombstone(String topic, UUID aggregateId, long aggregateVersion);
}
