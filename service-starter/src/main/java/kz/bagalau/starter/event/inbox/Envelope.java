package kz.bagalau.starter.event.inbox;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.events.Event;
import kz.bagalau.events.EventCatalogue;
import kz.bagalau.starter.event.ReceivedEvent;
import kz.bagalau.starter.event.wire.RecordHeaders;
import kz.bagalau.starter.event.wire.WireHeader;
import kz.bagalau.starter.event.wire.WireJson;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import tools.jackson.core.JacksonException;

/** What the headers of a record say. */
record Envelope(UUID id, String type, Instant time, long aggregateVersion, String correlationId) {
    static Envelope of(ConsumerRecord<String, byte[]> record) {
        try {
            String id = required(record, WireHeader.ID);
            String correlationId = RecordHeaders.text(record.headers(), WireHeader.CORRELATION_ID);
            return new Envelope(
                    UUID.fromString(id),
                    required(record, WireHeader.TYPE),
                    Instant.parse(required(record, WireHeader.TIME)),
                    Long.parseLong(required(record, WireHeader.AGGREGATE_VERSION)),
                    correlationId == null ? id : correlationId);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new UnreadableEventException(
                    "A CloudEvents header can't be read (" + e.getClass().getSimpleName() + ")");
        }
    }

    private static String required(ConsumerRecord<String, byte[]> record, String name) {
        String value = RecordHeaders.text(record.headers(), name);
        if (value == null) {
            throw new UnreadableEventException("Header " + name + " is missing");
        }
        return value;
    }

    /** The record class of the type, empty for one that this version does not know. */
    Optional<Class<? extends Event>> known() {
        return EventCatalogue.byType(type);
    }

    ReceivedEvent received(byte[] json, Class<? extends Event> event) {
        try {
            return new ReceivedEvent(id, aggregateVersion, time, correlationId, WireJson.read(json, event));
        } catch (JacksonException e) {
            throw new UnreadableEventException(
                    "The value is no " + type + " (" + e.getClass().getSimpleName() + ")");
        }
    }
}
