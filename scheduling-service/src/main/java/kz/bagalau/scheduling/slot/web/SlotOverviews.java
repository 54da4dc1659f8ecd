package kz.bagalau.scheduling.slot.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.bagalau.scheduling.BilingualText;
import kz.bagalau.scheduling.slot.SlotStatus;
import kz.bagalau.starter.time.Almaty;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Slots with what is held and reserved, for operators. */
@Component
class SlotOverviews {
    private static final String MATCHING = """
            from slot s join room m on m.id = s.room_id join centre c on c.code = m.centre_code
            where (cast(:region as text) is null or c.region_code = :region)
              and (cast(:centre as text) is null or c.code = :centre)
              and (cast(:language as text) is null or s.language = :language)
              and (cast(:status as text) is null or s.status = :status)
            """;

    private static final String OF_DAY = MATCHING + "and s.starts_at >= :from and s.starts_at < :to\n";

    private static final String PAGE = """
            select p.*, b.held, b.reserved
            from (select s.id, c.code, c.name_kk, c.name_ru, m.name as room, s.starts_at, s.language, s.total_seats,
                         s.remaining, s.status
            """ + OF_DAY + """
                  order by s.starts_at, c.code, m.name, s.id
                  limit :limit offset :offset) p
                cross join lateral (
                    select count(*) filter (where status = 'HELD') as held,
                           count(*) filter (where status = 'RESERVED') as reserved
                    from booking where slot_id = p.id and status in ('HELD', 'RESERVED')) b
            order by p.starts_at, p.code, p.room, p.id
            """;

    private final JdbcClient jdbc;

    SlotOverviews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The page that is asked for of what starts in a time; empty beyond the last. */
    List<SlotOverviewResponse> page(Instant from, Instant to, SlotQuery query, int size) {
        return statement(PAGE, query)
                .param("from", Timestamp.from(from))
                .param("to", Timestamp.from(to))
                .param("limit", size)
                .param("offset", (query.pageNumber() - 1) * size)
                .query(SlotOverviews::read)
                .list();
    }

    /** How many match of what starts in a time. */
    int count(Instant from, Instant to, SlotQuery query) {
        return statement("select count(*) " + OF_DAY, query)
                .param("from", Timestamp.from(from))
                .param("to", Timestamp.from(to))
                .query(Integer.class)
                .single();
    }

    @Nullable
    LocalDate firstDayFrom(Instant from, SlotQuery query) {
        return day(MATCHING + "and s.starts_at >= :at order by s.starts_at limit 1", from, query);
    }

    @Nullable
    LocalDate lastDayBefore(Instant to, SlotQuery query) {
        return day(MATCHING + "and s.starts_at < :at order by s.starts_at desc limit 1", to, query);
    }

    private @Nullable LocalDate day(String matching, Instant at, SlotQuery query) {
        return statement("select s.starts_at " + matching, query)
                .param("at", Timestamp.from(at))
                .query((row, n) -> Almaty.day(row.getTimestamp("starts_at").toInstant()))
                .optional()
                .orElse(null);
    }

    private JdbcClient.StatementSpec statement(String sql, SlotQuery query) {
        return jdbc.sql(sql)
                .param("region", query.region())
                .param("centre", query.centre())
                .param("language", query.language())
                .param("status", query.status() == null ? null : query.status().name());
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
                SlotStatus.valueOf(row.getString("status")));
    }
}
