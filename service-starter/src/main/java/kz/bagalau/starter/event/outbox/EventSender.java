package kz.bagalau.starter.event.outbox;

import java.util.List;

/** Sends a batch to Kafka and waits for what becomes of it. */
interface EventSender extends AutoCloseable {
    /** Sends rows in their order; never throws for what Kafka does. */
    BatchResult send(List<OutboxRow> rows);

    @Override
    void close();
}
