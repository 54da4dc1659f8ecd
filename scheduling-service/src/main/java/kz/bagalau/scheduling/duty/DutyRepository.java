package kz.bagalau.scheduling.duty;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The roster in the database, which lets nobody be in two places at once. */
@Repository
class DutyRepository {
    private static final String INSERT = """
            insert into duty (account_id, role, centre_code, slot_id, starts_at, ends_at, assigned_by, assigned_at)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            on conflict do nothing
            returning *
            """;

    private static final String PUBLISHED_SLOT = """
            select m.centre_code, s.id as slot_id, s.starts_at, s.ends_at
            from slot s join room m on m.id = s.room_id
            where s.id = ? and s.status in ('OPEN', 'ROSTER_CLOSED')
            for share of s
            """;

    private final JdbcClient jdbc;

    DutyRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<DutyPlace> placeOf(UUID slotId) {
        return jdbc.sql(PUBLISHED_SLOT)
                .param(slotId)
                .query((row, n) -> new DutyPlace(
                        row.getString("centre_code"),
                        row.getObject("slot_id", UUID.class),
                        row.getTimestamp("starts_at").toInstant(),
                        row.getTimestamp("ends_at").toInstant()))
                .optional();
    }

    /** Empty when the person serves somewhere at that time. */
    Optional<Duty> insert(UUID accountId, DutyRole role, DutyPlace place, UUID operator, Instant now) {
        return jdbc.sql(INSERT)
                .param(accountId)
                .param(role.name())
                .param(place.centreCode())
                .param(place.slotId())
                .param(Timestamp.from(place.startsAt()))
                .param(Timestamp.from(place.endsAt()))
                .param(operator)
                .param(Timestamp.from(now))
                .query(DutyRepository::read)
                .optional();
    }

    List<Duty> at(UUID accountId, DutyPlace place) {
        return jdbc.sql("select * from duty where account_id = ? and starts_at < ? and ends_at > ?")
                .params(accountId, Timestamp.from(place.endsAt()), Timestamp.from(place.startsAt()))
                .query(DutyRepository::read)
                .list();
    }

    boolean delete(UUID id) {
        return jdbc.sql("delete from duty where id = ?").param(id).update() == 1;
    }

    void deleteOf(UUID slotId) {
        jdbc.sql("delete from duty where slot_id = ?").param(slotId).update();
    }

    void deleteOfCentre(String centre, Instant from) {
        jdbc.sql("delete from duty where centre_code = ? and slot_id is null and starts_at >= ?")
                .params(centre, Timestamp.from(from))
                .update();
    }

    private static Duty read(ResultSet row, int number) throws SQLException {
        return new Duty(
                row.getObject("id", UUID.class),
                row.getObject("account_id", UUID.class),
                DutyRole.valueOf(row.getString("role")),
                row.getString("centre_code"),
                row.getObject("slot_id", UUID.class),
                row.getTimestamp("starts_at").toInstant(),
                row.getTimestamp("ends_at").toInstant());
    }
}
