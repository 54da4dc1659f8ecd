package kz.bagalau.starter.event.outbox;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** The relay's side of the tables; all but the last two calls are made inside a transaction of the relay. */
final class OutboxTable {
    /** First key of the advisory locks: "outb". */
    private static final int LOCK = 0x6f757462;

    private static final String LOCK_PARTS =
            "select part from unnest(?::int[]) as wanted(part) where pg_try_advisory_xact_lock(" + LOCK + ", part)";

    /** Per part, so that a long backlog of one part costs its limit, not its length. */
    private static final String READ = """
            select row.seq, row.topic, row.key, row.part, row.payload, row.headers
            from unnest(?::smallint[]) as locked(part)
            cross join lateral (
                select * from outbox o
                where o.part = locked.part and o.topic <> all (?::text[])
                  and not exists (select 1 from outbox_dead d where d.topic = o.topic and d.key = o.key)
                order by o.seq limit ?) as row
            order by row.seq
            """;

    private static final String BURY = """
            with dead as (delete from outbox where seq = ? returning *)
            insert into outbox_dead (seq, event_id, topic, key, part, type, payload, headers, created_at, reason)
            select seq, event_id, topic, key, part, type, payload, headers, created_at, ? from dead
            """;

    private static final String WITH_ROWS = """
            select part from unnest(?::smallint[]) as mine(part)
            where exists (select 1 from outbox o where o.part = mine.part)
            """;

    private final JdbcTemplate jdbc;

    OutboxTable(DataSource dataSource) {
        jdbc = new JdbcTemplate(dataSource);
    }

    /** Those of the parts that no other relay holds, locked until the end of the transaction. */
    List<Integer> lock(long parts) {
        return jdbc.query(LOCK_PARTS, (rs, n) -> rs.getInt(1), (Object) Parts.list(parts));
    }

    /** The oldest rows of locked parts; a statement of its own after the lock, so that it sees what the last holder deleted. */
    List<OutboxRow> read(List<Integer> parts, int perPart, Set<String> heldTopics) {
        return jdbc.query(
                READ,
                (rs, n) -> new OutboxRow(
                        rs.getLong(1),
                        rs.getString(2),
                        rs.getString(3),
                        rs.getInt(4),
                        rs.getString(5),
                        rs.getString(6)),
                parts.toArray(Integer[]::new),
                heldTopics.toArray(String[]::new),
                perPart);
    }

    void delete(Collection<OutboxRow> rows) {
        if (!rows.isEmpty()) {
            Long[] seqs = rows.stream().map(OutboxRow::seq).toArray(Long[]::new);
            jdbc.update("delete from outbox where seq = any (?::bigint[])", (Object) seqs);
        }
    }

    /** Moves rows that can't be sent out of the way. */
    void bury(Map<OutboxRow, String> reasons) {
        List<Object[]> arguments = new ArrayList<>();
        reasons.forEach((row, reason) -> arguments.add(new Object[] {row.seq(), reason}));
        if (!arguments.isEmpty()) {
            jdbc.batchUpdate(BURY, arguments);
        }
    }

    /** Those of the parts that have rows, sendable or not. */
    long withRows(long parts) {
        return jdbc.query(WITH_ROWS, (rs, n) -> rs.getInt(1), (Object) Parts.list(parts)).stream()
                .mapToLong(Parts::mask)
                .reduce(0, (a, b) -> a | b);
    }
}
