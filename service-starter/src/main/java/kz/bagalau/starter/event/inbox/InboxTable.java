package kz.bagalau.starter.event.inbox;

import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Notes what was handled. */
final class InboxTable {
    /**
     * One statement for both notes. The version is passed when a greater one was handled; an equal one is not, since
     * several events of one change share the version of their aggregate.
     */
    private static final String NOTE = """
            with fresh as (
                insert into inbox (consumer, event_id) values (?, ?) on conflict do nothing returning consumer),
            latest as (
                insert into inbox_version (consumer, topic, key, version)
                select consumer, ?, ?, ? from fresh
                on conflict (consumer, topic, key) do update
                set version = greatest(excluded.version, inbox_version.version), handled_at = now()
                where inbox_version.version <= excluded.version or ?
                returning version)
            select exists (select 1 from fresh), exists (select 1 from latest)
            """;

    private final JdbcTemplate jdbc;

    InboxTable(DataSource dataSource) {
        jdbc = new JdbcTemplate(dataSource);
    }

    /** Whether an event is to be handled. */
    enum Verdict {
        FRESH,
        DUPLICATE,
        PASSED
    }

    /**
     * Notes an event in the running transaction; waits while another one handles the same event.
     *
     * @param evenIfPassed lets an old version through
     */
    Verdict note(String consumer, UUID id, String topic, String key, long version, boolean evenIfPassed) {
        return jdbc.query(
                NOTE,
                rs -> {
                    rs.next();
                    return !rs.getBoolean(1) ? Verdict.DUPLICATE : rs.getBoolean(2) ? Verdict.FRESH : Verdict.PASSED;
                },
                consumer,
                id,
                topic,
                key,
                version,
                evenIfPassed);
    }

    boolean handled(String consumer, UUID id) {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "select exists (select 1 from inbox where consumer = ? and event_id = ?)",
                Boolean.class,
                consumer,
                id));
    }

    /** Forgets what is older than the retention; returns how many events. */
    int purge(Duration retention) {
        double seconds = retention.toSeconds();
        jdbc.update("delete from inbox_version where handled_at < now() - make_interval(secs => ?)", seconds);
        return jdbc.update("delete from inbox where handled_at < now() - make_interval(secs => ?)", seconds);
    }
}
