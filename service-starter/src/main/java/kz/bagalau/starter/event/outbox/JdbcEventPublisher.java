package kz.bagalau.starter.event.outbox;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import kz.bagalau.events.Event;
import kz.bagalau.events.EventContract;
import kz.bagalau.events.Topics;
import kz.bagalau.starter.event.EventPublisher;
import kz.bagalau.starter.event.TombstonePublisher;
import kz.bagalau.starter.event.wire.Cause;
import kz.bagalau.starter.event.wire.EventId;
import kz.bagalau.starter.event.wire.Traces;
import kz.bagalau.starter.event.wire.WireHeader;
import kz.bagalau.starter.event.wire.WireJson;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Adds events to the outbox in the running transaction. */
final class JdbcEventPublisher implements EventPublisher, TombstonePublisher {
    private static final String TOMBSTONE = "kz.bagalau.tombstone.v1";

    private final JdbcTemplate jdbc;
    private final DataSource dataSource;
    private final Clock clock;
    private final String source;
    private final @Nullable Traces traces;
    private final WakeUp wakeUp;

    JdbcEventPublisher(DataSource dataSource, Clock clock, String service, @Nullable Traces traces, WakeUp wakeUp) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.dataSource = dataSource;
        this.clock = clock;
        this.source = "urn:bagalau:" + service;
        this.traces = traces;
        this.wakeUp = wakeUp;
    }

    @Override
    public void publish(Event event, long aggregateVersion) {
        EventContract contract = event.getClass().getAnnotation(EventContract.class);
        if (contract == null) {
            throw new IllegalArgumentException(event.getClass() + " has no @EventContract");
        }
        write(contract.topic(), event.aggregateId(), contract.type(), WireJson.write(event), aggregateVersion);
    }

    @Override
    public void publishTombstone(String topic, UUID aggregateId, long aggregateVersion) {
        if (!Topics.COMPACTED.contains(topic)) {
            throw new IllegalArgumentException(topic + " is not compacted, a tombstone erases nothing there");
        }
        write(topic, aggregateId, TOMBSTONE, null, aggregateVersion);
        jdbc.update("delete from outbox_dead where topic = ? and key = ?", topic, aggregateId.toString());
    }

    private void write(String topic, UUID aggregateId, String type, @Nullable String payload, long version) {
        requireTransaction();
        OutboxTransaction transaction = OutboxTransaction.current(jdbc, wakeUp);
        Instant now = clock.instant();
        UUID id = EventId.at(now);
        String key = aggregateId.toString();
        WireJson.Headers headers = new WireJson.Headers();
        headers.put(WireHeader.SPEC_VERSION, "1.0");
        headers.put(WireHeader.ID, id.toString());
        headers.put(WireHeader.TYPE, type);
        headers.put(WireHeader.SOURCE, source);
        headers.put(WireHeader.SUBJECT, key);
        headers.put(WireHeader.TIME, now.toString());
        headers.put(WireHeader.AGGREGATE_VERSION, Long.toString(version));
        if (payload != null) {
            headers.put(WireHeader.CONTENT_TYPE, "application/json");
        }
        addChain(headers, id, transaction);
        transaction.add(id, topic, key, type, payload, WireJson.write(headers));
    }

    private void addChain(WireJson.Headers headers, UUID id, OutboxTransaction transaction) {
        if (Cause.CURRENT.isBound()) {
            Cause cause = Cause.CURRENT.get();
            headers.put(WireHeader.CORRELATION_ID, cause.correlationId());
            headers.put(WireHeader.CAUSATION_ID, cause.eventId().toString());
        } else {
            headers.put(WireHeader.CORRELATION_ID, transaction.correlationId(id.toString()));
        }
        String trace = traces == null ? null : traces.current();
        if (trace != null) {
            headers.put(WireHeader.TRACE_PARENT, trace);
        }
    }

    private void requireTransaction() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()
                || !TransactionSynchronizationManager.isSynchronizationActive()
                || !TransactionSynchronizationManager.hasResource(dataSource)) {
            throw new IllegalStateException(
                    "An event is published in the transaction of what it tells; none is running");
        }
    }
}
