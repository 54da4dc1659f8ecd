package kz.bagalau.starter.event;

import kz.bagalau.events.Event;

/** The only way out: writes the event to the outbox in the caller's transaction; a relay sends it to Kafka. */
public interface EventPublisher {
    /**
     * Publishes in the running transaction, after the aggregate's row was locked or written.
     *
     * @param event what happened; its type and topic are those of its contract, its key the aggregate's id
     * @param aggregateVersion grows with each event of the aggregate; receivers ignore what they have passed
     * @throws IllegalStateException without a transaction
     */
    void publish(Event event, long aggregateVersion);
}
