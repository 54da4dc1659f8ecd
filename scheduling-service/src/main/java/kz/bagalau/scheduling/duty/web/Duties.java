package kz.bagalau.scheduling.duty.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.bagalau.scheduling.BilingualText;
import kz.bagalau.scheduling.PageQuery;
import kz.bagalau.scheduling.duty.DutyRole;
import kz.bagalau.scheduling.duty.web.GapPageResponse.Gap;
import kz.bagalau.starter.time.Almaty;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The roster as people read it. */
@Component
class Duties {
    private static final String DUTY = """
            select d.id, d.account_id, d.role, d.centre_code, c.name_kk, c.name_ru, c.address_kk, c.address_ru,
                   m.name as room, d.slot_id, s.language, d.starts_at, d.ends_at
            """;

    private static final String FROM = """
            from duty d join centre c on c.code = d.centre_code
                left join slot s on s.id = d.slot_id left join room m on m.id = s.room_id
            """;

    private static final String OF_CENTRE =
            FROM + "where d.centre_code = :centre and d.starts_at < :to and d.ends_at > :from\n";

    /** What is not over, in the roles that the account has still; not what went off sale or is cancelled. */
    private static final String OF_ACCOUNT = FROM + """
            where d.account_id = :account and d.ends_at > :now and d.role = any (cast(:roles as text[]))
              and coalesce(s.status, '') not in ('DRAFT', 'CANCELLED')
            """;

    private static final String PAGE = " order by d.starts_at, m.name, d.role, d.id limit :limit offset :offset";

    private static final String GAPS = """
            from slot s join room m on m.id = s.room_id join centre c on c.code = m.centre_code
                join campaign g on g.id = s.campaign_id and g.status = 'OPEN'
            where s.status in ('OPEN', 'ROSTER_CLOSED') and s.ends_at > :now
              and (cast(:region as text) is null or c.region_code = :region)
              and (cast(:centre as text) is null or c.code = :centre)
              and (cast(:from as timestamptz) is null or s.starts_at >= :from)
              and (cast(:to as timestamptz) is null or s.starts_at < :to)
              and not exists (
                  select 1 from duty d
                  where d.role = 'TEST_ADMINISTRATOR' and d.centre_code = c.code
                    and (d.slot_id = s.id
                         or d.slot_id is null and d.starts_at <= s.starts_at and d.ends_at >= s.ends_at))
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Duties(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<DutyResponse> find(UUID id) {
        return jdbc.sql(DUTY + FROM + "where d.id = ?")
                .param(id)
                .query(Duties::duty)
                .optional();
    }

    DutyPageResponse ofCentre(DutyQuery query) {
        LocalDate day = DutyDay.checked(query.date());
        return page(
                OF_CENTRE,
                query.toPage(),
                statement -> statement
                        .param("centre", query.centre())
                        .param("from", Timestamp.from(Almaty.startOf(day)))
                        .param("to", Timestamp.from(Almaty.startOf(day.plusDays(1)))));
    }

    DutyPageResponse ofAccount(UUID account, Set<String> roles, PageQuery page) {
        return page(
                OF_ACCOUNT,
                page,
                statement -> statement
                        .param("account", account)
                        .param("roles", "{" + String.join(",", roles) + "}")
                        .param("now", Timestamp.from(clock.instant())));
    }

    private interface Parameters {
        JdbcClient.StatementSpec of(JdbcClient.StatementSpec statement);
    }

    private DutyPageResponse page(String matching, PageQuery page, Parameters parameters) {
        List<DutyResponse> duties = parameters
                .of(jdbc.sql(DUTY + matching + PAGE))
                .param("limit", PageQuery.SIZE)
                .param("offset", page.offset())
                .query(Duties::duty)
                .list();
        int total = parameters
                .of(jdbc.sql("select count(*) " + matching))
                .query(Integer.class)
                .single();
        return new DutyPageResponse(duties, page.number(), PageQuery.SIZE, total);
    }

    GapPageResponse gaps(GapQuery query) {
        PageQuery page = query.toPage();
        List<Gap> gaps = gaps(
                        "select s.id, c.code, c.name_kk, c.name_ru, m.name as room, s.starts_at, s.language " + GAPS
                                + "order by s.starts_at, c.code, m.name limit :limit offset :offset",
                        query)
                .param("limit", PageQuery.SIZE)
                .param("offset", page.offset())
                .query(Duties::gap)
                .list();
        int total = gaps("select count(*) " + GAPS, query).query(Integer.class).single();
        return new GapPageResponse(gaps, page.number(), PageQuery.SIZE, total);
    }

    private JdbcClient.StatementSpec gaps(String sql, GapQuery query) {
        @Nullable LocalDate day = query.date() == null ? null : DutyDay.checked(query.date());
        return jdbc.sql(sql)
                .param("now", Timestamp.from(clock.instant()))
                .param("from", day == null ? null : Timestamp.from(Almaty.startOf(day)), Types.TIMESTAMP)
                .param("to", day == null ? null : Timestamp.from(Almaty.startOf(day.plusDays(1))), Types.TIMESTAMP)
                .param("region", query.region())
                .param("centre", query.centre());
    }

    private static DutyResponse duty(ResultSet row, int number) throws SQLException {
        return new DutyResponse(
                row.getObject("id", UUID.class),
                row.getObject("account_id", UUID.class),
                DutyRole.valueOf(row.getString("role")),
                row.getString("centre_code"),
                BilingualText.of(row, "name"),
                BilingualText.of(row, "address"),
                row.getString("room"),
                row.getObject("slot_id", UUID.class),
                row.getString("language"),
                row.getTimestamp("starts_at").toInstant(),
                row.getTimestamp("ends_at").toInstant());
    }

    private static Gap gap(ResultSet row, int number) throws SQLException {
        return new Gap(
                row.getObject("id", UUID.class),
                row.getString("code"),
                BilingualText.of(row, "name"),
                row.getString("room"),
                row.getTimestamp("starts_at").toInstant(),
                row.getString("language"));
    }
}
