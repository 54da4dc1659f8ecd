package kz.bagalau.scheduling.slot.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.bagalau.scheduling.BilingualText;
import kz.bagalau.starter.time.Almaty;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Slots with what is held and reserved, for operators. */
@Component
class SlotOverviews {
    /** Most slots of one answer; a region's day has fewer. */
    static final int LIMIT = 1000;

    private static final String FIND = """
            select p.*, b.held, b.reserved
            from (select s.id, c.code, c.name_kk, c.name_ru, m.name as room, s.starts_at, s.language, s.total_seats,
                         s.remaining, s.status
                  from slot s join room m on m.id = s.room_id join centre c on c.code = m.centre_code
                  where (cast(:region as text) is null or c.region_code = :region)
                    and (cast(:centre as text) is null or c.code = :centre)
                    and (cast(:from as timestamptz) is null or s.starts_at >= :from and s.starts_at < :to)
                  order by s.starts_at, c.code, m.name
                  limit :limit) p
                cross join lateral (
                    select count(*) filter (where status = 'HELD') as held,
                           count(*) filter (where status = 'RESERVED') as reserved
                    from booking where slot_id = p.id and status in ('HELD', 'RESERVED')) b
            order by p.starts_at, p.code, p.room
            """;

    private final JdbcClient jdbc;

    SlotOverviews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The first {@value #LIMIT} slots that match, by start; null matches all. */
    List<SlotOverviewResponse> find(@Nullable String region, @Nullable String centre, @Nullable LocalDate day) {
        return jdbc.sql(FIND)
                .param("region", region)
                .param("centre", centre)
                .param("from", day == null ? null : Timestamp.from(Almaty.startOf(day)))
                .param("to", day == null ? null : Timestamp.from(Almaty.startOf(day.plusDays(1))))
                .param("limit", LIMIT)
                .query(SlotOverviews::read)
                .list();
    }

    private static SlotOverviewResponse read(ResultSet row, int number) throws SQLException {
        return new SlotOverviewResponse(
                row.getObject("id", UUID.class),
                row.getString("code"),
                BilingualText.of(row, "name"),
                row.getString("room"),
                row.getTimestamp("starts_at").toInstant(),
                row.getString("language"),
                row.getInt("total_seats"),
                row.getInt("remaining"),
                row.getInt("held"),
                row.getInt("reserved"),
                row.getString("status"));
    }
}
