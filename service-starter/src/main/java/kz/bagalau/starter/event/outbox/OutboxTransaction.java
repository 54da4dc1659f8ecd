package kz.bagalau.starter.event.outbox;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What one transaction publishes: written in one batch right before the commit, when the rows of the aggregates are
 * locked already; its events share a correlation; its parts are woken after the commit.
 */
final class OutboxTransaction implements TransactionSynchronization {
    private static final String INSERT = """
            insert into outbox (event_id, topic, key, part, type, payload, headers) values (?, ?, ?, ?, ?, ?, ?::json)
            """;

    private final JdbcTemplate jdbc;
    private final WakeUp wakeUp;
    private final List<Object[]> unwritten = new ArrayList<>();
    private final IdentityHashMap<Object, Integer> savepoints = new IdentityHashMap<>();
    private @Nullable String correlationId;
    private long parts;

    private OutboxTransaction(JdbcTemplate jdbc, WakeUp wakeUp) {
        this.jdbc = jdbc;
        this.wakeUp = wakeUp;
    }

    static OutboxTransaction current(JdbcTemplate jdbc, WakeUp wakeUp) {
        for (TransactionSynchronization synchronization : TransactionSynchronizationManager.getSynchronizations()) {
            if (synchronization instanceof OutboxTransaction outbox && outbox.wakeUp == wakeUp) {
                return outbox;
            }
        }
        OutboxTransaction created = new OutboxTransaction(jdbc, wakeUp);
        TransactionSynchronizationManager.registerSynchronization(created);
        return created;
    }

    /** The correlation of a chain that begins here: the id of its first event. */
    String correlationId(String firstEventId) {
        if (correlationId == null) {
            correlationId = firstEventId;
        }
        return correlationId;
    }

    void add(UUID eventId, String topic, String key, String type, @Nullable String payload, String headers) {
        int part = Parts.of(key);
        parts |= Parts.mask(part);
        unwritten.add(new Object[] {eventId, topic, key, part, type, payload, headers});
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        if (unwritten.size() == 1) {
            jdbc.update(INSERT, unwritten.getFirst());
        } else if (!unwritten.isEmpty()) {
            jdbc.batchUpdate(INSERT, unwritten);
        }
        unwritten.clear();
    }

    @Override
    public void savepoint(Object savepoint) {
        savepoints.put(savepoint, unwritten.size());
    }

    /** Takes back what was published since the savepoint, and only that. */
    @Override
    public void savepointRollback(Object savepoint) {
        Integer before = savepoints.get(savepoint);
        if (before != null) {
            unwritten.subList(before, unwritten.size()).clear();
        }
    }

    @Override
    public void afterCommit() {
        wakeUp.raise(parts);
    }
}
