package kz.bagalau.scheduling.waiting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.scheduling.ArrayText;
import kz.bagalau.scheduling.BilingualText;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The waiting list in the database. */
@Repository
class WaitRepository {
    /** The person took a seat without our offer since: the sale does not stop to say so, hence it is seen here. */
    private static final String SEATED = """
            exists (select 1 from booking b
                    where b.person_id = w.person_id and b.campaign_id = w.campaign_id and not b.offered
                      and (b.held_at >= w.since or b.status = 'RESERVED'))
            """;

    /** Slots that can still be booked by those who wait where {@code w} does. */
    private static final String BOOKABLE = """
            select 1 from slot s join room m on m.id = s.room_id
            where m.centre_code = w.centre_code and s.campaign_id = w.campaign_id and s.language = w.language
              and s.status = 'OPEN' and s.closes_at > :now
            """;

    private final JdbcClient jdbc;

    WaitRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits until no seat of the queue is being freed. */
    void lockJoining(Queue queue) {
        lock(queue, 4);
    }

    /** Seats of a queue are offered by one after the other. */
    void lockOffering(Queue queue) {
        lock(queue, 5);
    }

    private void lock(Queue queue, int kind) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, ?))")
                .params(queue.key(), kind)
                .query((row, n) -> true)
                .list();
    }

    /** The first of a queue, locked; who has taken a seat by now is passed over. */
    List<Wait> lockFirst(Queue queue, boolean accessible, int limit) {
        return jdbc.sql("""
                        select * from waiting w
                        where w.campaign_id = ? and w.centre_code = ? and w.language = ? and w.state = 'WAITING'
                          and w.accessible = ? and not
                        """ + SEATED + " order by w.place limit ? for update of w")
                .params(queue.campaignId(), queue.centre(), queue.language(), accessible, limit)
                .query(WaitRepository::read)
                .list();
    }

    /** The person's wait that is not over. */
    Optional<Wait> findActive(UUID personId, UUID campaignId) {
        return jdbc.sql(
                        "select * from waiting where person_id = ? and campaign_id = ? and state in ('WAITING', 'OFFERED')")
                .params(personId, campaignId)
                .query(WaitRepository::read)
                .optional();
    }

    /** The person's last wait, whatever became of it; one that others ended only until the person holds a seat again. */
    Optional<Wait> findLast(UUID personId, UUID campaignId) {
        return jdbc.sql("""
                        select * from waiting w
                        where w.person_id = ? and w.campaign_id = ?
                          and (w.state not in ('EXPIRED', 'CENTRE_CLOSED')
                               or not exists (select 1 from booking b
                                              where b.person_id = w.person_id and b.campaign_id = w.campaign_id
                                                and b.held_at >= w.changed_at))
                        order by w.changed_at desc, w.place desc limit 1
                        """)
                .params(personId, campaignId)
                .query(WaitRepository::read)
                .optional();
    }

    int countBefore(Wait wait) {
        return jdbc.sql("""
                        select count(*) from waiting
                        where campaign_id = ? and centre_code = ? and language = ? and state = 'WAITING'
                          and place < (select place from waiting where id = ?)
                        """)
                .params(
                        wait.queue().campaignId(),
                        wait.queue().centre(),
                        wait.queue().language(),
                        wait.id())
                .query(Integer.class)
                .single();
    }

    void insert(UUID id, UUID personId, Queue queue, boolean accessible, Instant now) {
        jdbc.sql("""
                        insert into waiting (id, campaign_id, person_id, centre_code, language, accessible, state, since, changed_at)
                        values (?, ?, ?, ?, ?, ?, 'WAITING', ?, ?)
                        """)
                .params(
                        id,
                        queue.campaignId(),
                        personId,
                        queue.centre(),
                        queue.language(),
                        accessible,
                        Timestamp.from(now),
                        Timestamp.from(now))
                .update();
    }

    /** Another queue, at its end. */
    void move(UUID id, Queue queue, boolean accessible, Instant now) {
        jdbc.sql("""
                        update waiting set centre_code = ?, language = ?, accessible = ?, place = nextval('waiting_place'),
                                           since = ?, changed_at = ?
                        where id = ? and state = 'WAITING'
                        """)
                .params(queue.centre(), queue.language(), accessible, Timestamp.from(now), Timestamp.from(now), id)
                .update();
    }

    void offer(Collection<Offer> offers, Instant now) {
        jdbc.sql("""
                        update waiting w set state = 'OFFERED', offer_id = o.hold, offered_until = o.until, changed_at = ?
                        from unnest(?::uuid[], ?::uuid[], ?::timestamptz[]) as o (id, hold, until)
                        where w.id = o.id
                        """)
                .params(
                        Timestamp.from(now),
                        ArrayText.of(offers.stream()
                                .map(offer -> offer.waiter().id())
                                .toList()),
                        ArrayText.of(offers.stream().map(Offer::holdId).toList()),
                        ArrayText.of(offers.stream().map(Offer::until).toList()))
                .update();
    }

    /** Ends waits without an offer. */
    int end(Collection<UUID> ids, WaitState state, Instant now) {
        return jdbc.sql("update waiting set state = ?, changed_at = ? where id = any (?::uuid[]) and state = 'WAITING'")
                .params(state.name(), Timestamp.from(now), ArrayText.of(ids))
                .update();
    }

    /** Ends waits by their offers. */
    List<Offer> endOffers(Collection<UUID> holdIds, WaitState state, Instant now) {
        return jdbc.sql("""
                        update waiting w set state = ?, changed_at = ?
                        from booking b
                        where w.offer_id = any (?::uuid[]) and w.state = 'OFFERED' and b.id = w.offer_id
                        returning w.*, b.version as hold_version, b.slot_id, b.seat_number
                        """)
                .params(state.name(), Timestamp.from(now), ArrayText.of(holdIds))
                .query(WaitRepository::readOffer)
                .list();
    }

    /** The same, but the person keeps the old place in the queue. */
    List<Offer> putBack(UUID holdId, Instant now) {
        List<Offer> offers = endOffers(List.of(holdId), WaitState.EXPIRED, now);
        jdbc.sql("""
                        update waiting set state = 'WAITING', offer_id = null, offered_until = null where offer_id = ?
                        """).param(holdId).update();
        return offers;
    }

    /** A wait of which nothing can come, with the name of its centre. */
    record VainWait(Wait waiter, BilingualText centre) {}

    /** Ends the wait of an offer when its centre is closed and nothing of the queue is left before; else changes nothing. */
    List<VainWait> endOfferInVain(UUID holdId, Instant now) {
        return jdbc.sql("""
                        update waiting w set state = 'CENTRE_CLOSED', changed_at = :now
                        from centre c
                        where w.offer_id = :hold and w.state = 'OFFERED' and c.code = w.centre_code
                          and c.closed_from is not null
                          and not exists (
                        """ + BOOKABLE + """
                          and s.starts_at < c.closed_from)
                        returning w.*, c.name_kk, c.name_ru
                        """)
                .param("now", Timestamp.from(now))
                .param("hold", holdId)
                .query((row, number) -> new VainWait(read(row, number), BilingualText.of(row, "name")))
                .list();
    }

    /** Ends the waits of those who have taken a seat by themselves. */
    int endSeated(@Nullable UUID personId, Instant now) {
        return jdbc.sql("""
                        update waiting w set state = 'SEATED', changed_at = :now
                        where w.state = 'WAITING' and (cast(:person as uuid) is null or w.person_id = cast(:person as uuid)) and
                        """ + SEATED)
                .param("now", Timestamp.from(now))
                .param("person", personId)
                .update();
    }

    void close(UUID campaignId, Instant now) {
        jdbc.sql("update waiting set state = 'CLOSED', changed_at = ? where campaign_id = ? and state = 'WAITING'")
                .params(Timestamp.from(now), campaignId)
                .update();
    }

    /** The queues that anybody may have joined at a centre, in the order of their locks. */
    List<Queue> queuesOf(String centre) {
        return jdbc
                .sql("""
                        select distinct s.campaign_id, m.centre_code, s.language
                        from slot s join room m on m.id = s.room_id
                            join campaign c on c.id = s.campaign_id and c.status = 'OPEN'
                        where m.centre_code = ? and s.status <> 'DRAFT'
                        """)
                .param(centre)
                .query((row, n) -> new Queue(
                        row.getObject("campaign_id", UUID.class),
                        row.getString("centre_code"),
                        row.getString("language")))
                .list()
                .stream()
                .sorted()
                .toList();
    }

    /** Ends the waits of a queue for which no slot can be booked any more. */
    List<Wait> endInVain(Queue queue, Instant now) {
        return jdbc.sql("""
                        update waiting w set state = 'CENTRE_CLOSED', changed_at = :now
                        where id in (select id from waiting
                                     where campaign_id = :campaign and centre_code = :centre and language = :language
                                       and state = 'WAITING'
                                     order by place for update)
                          and not exists (
                        """ + BOOKABLE + """
                        )
                        returning *
                        """)
                .param("campaign", queue.campaignId())
                .param("centre", queue.centre())
                .param("language", queue.language())
                .param("now", Timestamp.from(now))
                .query(WaitRepository::read)
                .list();
    }

    void delete(UUID personId) {
        jdbc.sql("delete from waiting where person_id = ?").param(personId).update();
    }

    int countWaiting() {
        return jdbc.sql("select count(*) from waiting where state = 'WAITING'")
                .query(Integer.class)
                .single();
    }

    private static Offer readOffer(ResultSet row, int number) throws SQLException {
        Wait wait = read(row, number);
        return new Offer(
                wait,
                row.getObject("offer_id", UUID.class),
                row.getLong("hold_version"),
                row.getObject("slot_id", UUID.class),
                row.getInt("seat_number"),
                row.getTimestamp("offered_until").toInstant());
    }

    private static Wait read(ResultSet row, int number) throws SQLException {
        Timestamp until = row.getTimestamp("offered_until");
        return new Wait(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                new Queue(
                        row.getObject("campaign_id", UUID.class),
                        row.getString("centre_code"),
                        row.getString("language")),
                row.getBoolean("accessible"),
                WaitState.valueOf(row.getString("state")),
                row.getTimestamp("since").toInstant(),
                row.getObject("offer_id", UUID.class),
                until == null ? null : until.toInstant(),
                row.getTimestamp("changed_at").toInstant());
    }
}
