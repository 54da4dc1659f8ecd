package kz.bagalau.scheduling.waiting.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import kz.bagalau.scheduling.BilingualText;
import kz.bagalau.scheduling.PageQuery;
import kz.bagalau.scheduling.waiting.web.OfferPageResponse.OfferLine;
import kz.bagalau.scheduling.waiting.web.QueuePageResponse.QueueLine;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The waiting list as operators read it: queues and offers, nobody's name. */
@Component
class Queues {
    private static final String MATCHING = """
            from waiting w join campaign g on g.id = w.campaign_id and g.status = 'OPEN'
                join centre c on c.code = w.centre_code
            where (cast(:region as text) is null or c.region_code = :region)
              and (cast(:centre as text) is null or c.code = :centre)
              and (cast(:language as text) is null or w.language = :language)
            """;

    private static final String PAGE = """
            select q.*, c.name_kk as centre_kk, c.name_ru as centre_ru, r.code as region_code,
                   r.name_kk as region_kk, r.name_ru as region_ru
            from (select w.centre_code, w.language,
                         count(*) filter (where w.state = 'WAITING') as waiting,
                         count(*) filter (where w.state = 'WAITING' and w.accessible) as accessible,
                         min(w.since) filter (where w.state = 'WAITING') as oldest_since,
                         count(*) filter (where w.state = 'OFFERED') as offered,
                         count(*) filter (where w.state in ('TAKEN', 'SEATED')) as seated,
                         count(*) filter (where w.state = 'EXPIRED') as unanswered,
                         count(*) filter (where w.state = 'DECLINED') as declined
            """ + MATCHING + """
                  group by w.centre_code, w.language
                  order by waiting desc, w.centre_code, w.language
                  limit :limit offset :offset) q
                join centre c on c.code = q.centre_code join region r on r.code = c.region_code
            order by q.waiting desc, q.centre_code, q.language
            """;

    private static final String SUMS = """
            select count(distinct (w.centre_code, w.language)) as queues,
                   count(*) filter (where w.state = 'WAITING') as waiting,
                   count(*) filter (where w.state = 'OFFERED') as offered
            """ + MATCHING;

    private static final String OFFERS = """
            select w.offer_id, c.code, c.name_kk, c.name_ru, w.language, m.name as room, b.seat_number, s.starts_at,
                   b.held_at, b.expires_at
            from (select w.*
            """ + MATCHING + """
                    and w.state = 'OFFERED' order by w.offered_until, w.place limit :limit offset :offset) w
                join booking b on b.id = w.offer_id join slot s on s.id = b.slot_id join room m on m.id = s.room_id
                join centre c on c.code = w.centre_code
            order by w.offered_until, w.place
            """;

    private final JdbcClient jdbc;

    Queues(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Sums(int queues, int waiting, int offered) {}

    QueuePageResponse page(WaitingQuery query) {
        PageQuery page = query.toPage();
        List<QueueLine> queues = statement(PAGE, query)
                .param("limit", PageQuery.SIZE)
                .param("offset", page.offset())
                .query(Queues::queue)
                .list();
        Sums sums = sums(query);
        return new QueuePageResponse(
                queues, sums.waiting(), sums.offered(), page.number(), PageQuery.SIZE, sums.queues());
    }

    OfferPageResponse offers(WaitingQuery query) {
        PageQuery page = query.toPage();
        List<OfferLine> offers = statement(OFFERS, query)
                .param("limit", PageQuery.SIZE)
                .param("offset", page.offset())
                .query(Queues::offer)
                .list();
        return new OfferPageResponse(
                offers, page.number(), PageQuery.SIZE, sums(query).offered());
    }

    private Sums sums(WaitingQuery query) {
        return statement(SUMS, query)
                .query((row, n) -> new Sums(row.getInt("queues"), row.getInt("waiting"), row.getInt("offered")))
                .single();
    }

    private JdbcClient.StatementSpec statement(String sql, WaitingQuery query) {
        return jdbc.sql(sql)
                .param("region", query.region())
                .param("centre", query.centre())
                .param("language", query.language());
    }

    private static QueueLine queue(ResultSet row, int number) throws SQLException {
        Timestamp oldest = row.getTimestamp("oldest_since");
        return new QueueLine(
                row.getString("region_code"),
                BilingualText.of(row, "region"),
                row.getString("centre_code"),
                BilingualText.of(row, "centre"),
                row.getString("language"),
                row.getInt("waiting"),
                row.getInt("accessible"),
                oldest == null ? null : oldest.toInstant(),
                row.getInt("offered"),
                row.getInt("seated"),
                row.getInt("unanswered"),
                row.getInt("declined"));
    }

    private static OfferLine offer(ResultSet row, int number) throws SQLException {
        return new OfferLine(
                row.getObject("offer_id", UUID.class),
                row.getString("code"),
                BilingualText.of(row, "name"),
                row.getString("language"),
                row.getString("room"),
                row.getInt("seat_number"),
                row.getTimestamp("starts_at").toInstant(),
                row.getTimestamp("held_at").toInstant(),
                row.getTimestamp("expires_at").toInstant());
    }
}
