package kz.bagalau.starter.event;

import java.util.UUID;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** The way in for tombstones of compacted topics; a listener of one calls it beside {@link Inbox#once}. */
public interface TombstoneInbox {
    /**
     * Handles a tombstone once, in one transaction with the note that it was seen; any other record is left alone.
     *
     * @param record as Kafka gave it
     * @param handler forgets the aggregate of this id
     */
    void erased(ConsumerRecord<String, byte[]> record, Consumer<UUID> handler);
}
