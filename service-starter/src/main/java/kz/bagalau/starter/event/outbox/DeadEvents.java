package kz.bagalau.starter.event.outbox;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** What somebody can do with events that could not be sent. */
final class DeadEvents {
    private static final String REQUEUE = """
            with again as (delete from outbox_dead where event_id = ? returning *)
            insert into outbox (seq, event_id, topic, key, part, type, payload, headers, created_at)
            select seq, event_id, topic, key, part, type, payload, headers, created_at from again
            """;

    private final JdbcTemplate jdbc;

    DeadEvents(DataSource dataSource) {
        jdbc = new JdbcTemplate(dataSource);
    }

    /**
     * A dead event, without its content.
     *
     * @param waiting events of the same key that wait behind it
     */
    record DeadEvent(
            UUID eventId, String type, String topic, String key, String reason, Instant diedAt, long waiting) {}

    List<DeadEvent> all() {
        return jdbc.query(
                """
                select event_id, type, topic, key, reason, died_at,
                       (select count(*) from outbox o where o.part = d.part and o.topic = d.topic and o.key = d.key)
                from outbox_dead d order by seq limit 1000
                """,
                (rs, n) -> new DeadEvent(
                        rs.getObject(1, UUID.class),
                        rs.getString(2),
                        rs.getString(3),
                        rs.getString(4),
                        rs.getString(5),
                        rs.getTimestamp(6).toInstant(),
                        rs.getLong(7)));
    }

    /** Puts an event back in its old place, before those that wait behind it. */
    boolean requeue(UUID eventId) {
        return jdbc.update(REQUEUE, eventId) > 0;
    }

    /** Gives an event up; those behind it go on without it. */
    boolean discard(UUID eventId) {
        return jdbc.update("delete from outbox_dead where event_id = ?", eventId) > 0;
    }
}
