package kz.bagalau.scheduling.slot.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.bagalau.scheduling.BilingualText;
import kz.bagalau.starter.time.Almaty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is free, by region, centre, day and slot: one statement each, counting slots of the open campaign that can still be booked. */
@Component
class FreePlaces {
    private static final String BOOKABLE = """
            (select s.* from slot s join campaign g on g.id = s.campaign_id and g.status = 'OPEN'
             where s.language = :language and s.status = 'OPEN' and s.closes_at > :now)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    FreePlaces(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All regions, also those where nothing is free. */
    List<RegionPlacesResponse> byRegion(String language) {
        return query("""
                        select r.code, r.name_kk, r.name_ru, coalesce(sum(s.remaining), 0) as free
                        from region r
                            left join centre c on c.region_code = r.code
                            left join room m on m.centre_code = c.code
                            left join\s""" + BOOKABLE + " s on s.room_id = m.id group by r.code order by r.code", language)
                .query((row, n) -> new RegionPlacesResponse(
                        row.getString("code"), BilingualText.of(row, "name"), row.getInt("free")))
                .list();
    }

    /** The centres of a region, also those where nothing is free, but for closed ones where nothing can be booked. */
    List<CentrePlacesResponse> byCentre(String region, String language) {
        return query(
                        """
                        select c.code, c.name_kk, c.name_ru, c.address_kk, c.address_ru,
                               coalesce(sum(s.remaining), 0) as free
                        from centre c
                            left join room m on m.centre_code = c.code
                            left join\s"""
                                + BOOKABLE
                                + " s on s.room_id = m.id where c.region_code = :region group by c.code"
                                + " having c.closed_from is null or count(s.id) > 0 order by c.code",
                        language)
                .param("region", region)
                .query((row, n) -> new CentrePlacesResponse(
                        row.getString("code"),
                        BilingualText.of(row, "name"),
                        BilingualText.of(row, "address"),
                        row.getInt("free")))
                .list();
    }

    /** The days of a centre that have slots. */
    List<DayPlacesResponse> byDay(String centre, String language) {
        return query(
                        """
                        select (s.starts_at at time zone 'Asia/Almaty')::date as day,
                               sum(s.remaining) as free, sum(s.total_seats) as total
                        from room m join\s"""
                                + BOOKABLE
                                + " s on s.room_id = m.id where m.centre_code = :centre group by day order by day",
                        language)
                .param("centre", centre)
                .query((row, n) -> new DayPlacesResponse(
                        row.getObject("day", LocalDate.class), row.getInt("free"), row.getInt("total")))
                .list();
    }

    /** The slots of a centre on a day of Asia/Almaty. */
    List<SlotPlacesResponse> bySlot(String centre, LocalDate day, String language) {
        return query("""
                        select s.id, s.starts_at, m.name as room, s.language, s.remaining, s.total_seats
                        from room m join\s""" + BOOKABLE + """
                                s on s.room_id = m.id
                                where m.centre_code = :centre and s.starts_at >= :from and s.starts_at < :to
                                order by s.starts_at, m.name""", language)
                .param("centre", centre)
                .param("from", Timestamp.from(Almaty.startOf(day)))
                .param("to", Timestamp.from(Almaty.startOf(day.plusDays(1))))
                .query(FreePlaces::slot)
                .list();
    }

    /** Whether there is such a centre. */
    boolean knowsCentre(String code) {
        return jdbc.sql("select exists (select 1 from centre where code = ?)")
                .param(code)
                .query(Boolean.class)
                .single();
    }

    /** Whether it is, now or from a later day on. */
    boolean isClosed(String code) {
        return jdbc.sql("select exists (select 1 from centre where code = ? and closed_from is not null)")
                .param(code)
                .query(Boolean.class)
                .single();
    }

    private JdbcClient.StatementSpec query(String sql, String language) {
        return jdbc.sql(sql).param("language", language).param("now", Timestamp.from(clock.instant()));
    }

    private static SlotPlacesResponse slot(ResultSet row, int number) throws SQLException {
        return new SlotPlacesResponse(
                row.getObject("id", UUID.class),
                row.getTimestamp("starts_at").toInstant(),
                row.getString("room"),
                row.getString("language"),
                row.getInt("remaining"),
                row.getInt("total_seats"));
    }
}
