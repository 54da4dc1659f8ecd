package kz.bagalau.events;

import java.util.UUID;

/** A fact that one service tells the others; a record of JDK types, listed in {@link EventCatalogue}. */
public interface Event {
    /** The id of the aggregate that the event is about: the Kafka key and the CloudEvents subject. */
    UUID aggregateId();
}
