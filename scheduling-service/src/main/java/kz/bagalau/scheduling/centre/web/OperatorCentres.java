package kz.bagalau.scheduling.centre.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.bagalau.scheduling.BilingualText;
import kz.bagalau.scheduling.PageQuery;
import kz.bagalau.starter.time.Almaty;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Centres and rooms as operators see them. */
@Component
class OperatorCentres {
    private static final String CENTRES = """
            select c.*, r.rooms, r.seats, r.accessible
            from centre c cross join lateral (
                select count(*) as rooms, coalesce(sum(cardinality(seat_order)), 0) as seats,
                    coalesce(sum(cardinality(accessible_seats)), 0) as accessible
                from room where centre_code = c.code) r
            """;

    private static final String MATCHING = """
             where (cast(:region as text) is null or c.region_code = :region)
              and position(:text in lower(concat_ws(' ', c.code, c.name_kk, c.name_ru, c.address_kk, c.address_ru))) > 0
            """;

    private static final String ROOMS = """
            select m.*, cardinality(m.seat_order) as seats,
                   (select count(*) from desk d where d.room_id = m.id) as desks
            from room m where m.centre_code = ? order by m.name
            """;

    private final JdbcClient jdbc;

    OperatorCentres(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    CentrePageResponse find(CentreQuery query) {
        PageQuery page = query.toPage();
        List<CentreOverviewResponse> found = matching(
                        CENTRES + MATCHING + "order by c.code limit :limit offset :offset", query)
                .param("limit", PageQuery.SIZE)
                .param("offset", page.offset())
                .query(OperatorCentres::centre)
                .list();
        int total = matching("select count(*) from centre c" + MATCHING, query)
                .query(Integer.class)
                .single();
        return new CentrePageResponse(found, page.number(), PageQuery.SIZE, total);
    }

    private JdbcClient.StatementSpec matching(String sql, CentreQuery query) {
        String text = query.text() == null ? "" : query.text().strip().toLowerCase(Locale.ROOT);
        return jdbc.sql(sql).param("region", query.region()).param("text", text);
    }

    Optional<CentreResponse> find(String code) {
        return jdbc.sql(CENTRES + " where c.code = ?")
                .param(code)
                .query(OperatorCentres::centre)
                .optional()
                .map(centre -> new CentreResponse(
                        centre,
                        jdbc.sql(ROOMS).param(code).query(OperatorCentres::room).list()));
    }

    private static CentreOverviewResponse centre(ResultSet row, int number) throws SQLException {
        return new CentreOverviewResponse(
                row.getString("code"),
                row.getString("region_code"),
                BilingualText.of(row, "name"),
                BilingualText.of(row, "address"),
                row.getInt("rooms"),
                row.getInt("seats"),
                row.getInt("accessible"),
                closing(row),
                row.getLong("version"));
    }

    private static CentreOverviewResponse.@Nullable Closing closing(ResultSet row) throws SQLException {
        Timestamp from = row.getTimestamp("closed_from");
        return from == null
                ? null
                : new CentreOverviewResponse.Closing(Almaty.day(from.toInstant()), row.getString("closed_reason"));
    }

    private static RoomOverviewResponse room(ResultSet row, int number) throws SQLException {
        return new RoomOverviewResponse(
                row.getInt("id"),
                row.getString("name"),
                row.getInt("seats"),
                List.of((Integer[]) row.getArray("accessible_seats").getArray()),
                row.getObject("width_cm", Integer.class),
                row.getObject("depth_cm", Integer.class),
                row.getInt("desks"),
                row.getBoolean("plan_confirmed"),
                row.getLong("version"));
    }
}
