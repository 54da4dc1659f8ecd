package kz.bagalau.starter.event;

import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** The only way in: each event has its effect once, in one transaction with the note that it was seen. */
public interface Inbox {
    /**
     * Handles a record of a {@code @KafkaListener} method: skips what this consumer group has seen and types that it does
     * not know, else calls the handler inside a transaction.
     *
     * @param record as Kafka gave it (key String, value byte[]; a tombstone has a null value and is given to no handler)
     * @param handler one use case; what it throws makes the record come again, after the last try it goes to the dead letters
     */
    void once(ConsumerRecord<String, byte[]> record, Consumer<ReceivedEvent> handler);
}
