package kz.bagalau.scheduling.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bagalau.scheduling.ArrayText;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Slots whose intake is over, and who has a seat in them. */
@Repository
class RosterRepository {
    /** A slot that somebody works on just now, here or in another instance, is left to the next look. */
    private static final String LOCK_DUE = """
            select id from slot
            where id in (select id from slot where status = 'OPEN' and closes_at <= ? order by closes_at limit ?)
              and status = 'OPEN'
            order by id for update skip locked
            """;

    private static final String CLOSE = """
            update slot s set status = 'ROSTER_CLOSED', version = s.version + 1
            from room m
            where m.id = s.room_id and s.id = any (?::uuid[])
            returning s.id, s.campaign_id, m.centre_code, m.name as room, s.language, s.starts_at, s.version
            """;

    private final JdbcTemplate jdbc;

    RosterRepository(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    private record Seat(UUID slotId, Roster.Entry entry) {}

    List<UUID> lockDue(Instant now, int limit) {
        return jdbc.query(LOCK_DUE, (row, n) -> row.getObject(1, UUID.class), Timestamp.from(now), limit);
    }

    /** Closes locked slots and reads their rosters. */
    List<Roster> close(Collection<UUID> slotIds) {
        String ids = ArrayText.of(slotIds);
        Map<UUID, List<Roster.Entry>> entries = jdbc.query("""
                        select slot_id, application_id, person_id, seat_number from booking
                        where slot_id = any (?::uuid[]) and status = 'RESERVED' order by slot_id, seat_number
                        """, RosterRepository::seat, ids).stream()
                .collect(Collectors.groupingBy(Seat::slotId, Collectors.mapping(Seat::entry, Collectors.toList())));
        return jdbc.query(CLOSE, (row, n) -> roster(row, entries), ids);
    }

    private static Seat seat(ResultSet row, int number) throws SQLException {
        return new Seat(
                row.getObject("slot_id", UUID.class),
                new Roster.Entry(
                        row.getObject("application_id", UUID.class),
                        row.getObject("person_id", UUID.class),
                        row.getInt("seat_number")));
    }

    private static Roster roster(ResultSet row, Map<UUID, List<Roster.Entry>> entries) throws SQLException {
        UUID slotId = row.getObject("id", UUID.class);
        return new Roster(
                slotId,
                row.getObject("campaign_id", UUID.class),
                row.getString("centre_code"),
                row.getString("room"),
                row.getString("language"),
                row.getTimestamp("starts_at").toInstant(),
                entries.getOrDefault(slotId, List.of()),
                row.getLong("version"));
    }
}
