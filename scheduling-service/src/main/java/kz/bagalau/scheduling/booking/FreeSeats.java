package kz.bagalau.scheduling.booking;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.bagalau.scheduling.ArrayText;
import kz.bagalau.scheduling.waiting.Offer;
import kz.bagalau.scheduling.waiting.Queue;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Free seats for which somebody waits, and their holds. */
@Repository
class FreeSeats {
    /** The keys are those of {@link Queue}, locked in their order. */
    private static final String KEEP_QUEUES_CLOSED = """
            select pg_advisory_xact_lock_shared(hashtextextended(q.key, 4))
            from (select distinct (s.campaign_id || ' ' || m.centre_code || ' ' || s.language) collate "C" as key
                  from slot s join room m on m.id = s.room_id where s.id = any (?::uuid[]) order by 1) q
            """;

    private static final String WANTED = """
            select s.id, s.campaign_id, m.centre_code, s.language, s.free_seats, m.accessible_seats,
                   least(s.closes_at, c.intake_to) as ends
            from slot s join room m on m.id = s.room_id join campaign c on c.id = s.campaign_id
            where s.id = any (?::uuid[]) and s.status = 'OPEN' and s.remaining > 0
              and c.status = 'OPEN' and c.intake_from <= ? and least(s.closes_at, c.intake_to) >= ?
              and exists (select 1 from waiting w
                          where w.campaign_id = s.campaign_id and w.centre_code = m.centre_code
                            and w.language = s.language and w.state = 'WAITING')
            order by s.starts_at, s.id
            """;

    /** Slots that somebody works on just now are left to him: who frees a seat offers it. */
    private static final String LOCK_WANTED = """
            select s.id from slot s
            where s.id in (
                select o.id
                from (select distinct campaign_id, centre_code, language from waiting where state = 'WAITING') w
                    join room m on m.centre_code = w.centre_code
                    join slot o on o.room_id = m.id and o.campaign_id = w.campaign_id and o.language = w.language
                where o.status = 'OPEN' and o.remaining > 0 and o.closes_at > ?)
            order by s.id for update skip locked
            """;

    /** In the order of people, as a sale does, so that both can't wait for each other. */
    private static final String HOLD = """
            insert into booking (id, slot_id, campaign_id, person_id, seat_number, status, held_at, expires_at,
                                 idempotency_key, changed_at, version, offered)
            select o.id, ?, ?, o.person, o.seat, 'HELD', ?, ?, o.id, ?, ?, true
            from unnest(?::uuid[], ?::uuid[], ?::integer[]) as o (id, person, seat)
            order by o.person
            on conflict (person_id, campaign_id) where status in ('HELD', 'RESERVED') do nothing
            returning id
            """;

    private static final String PLACES = """
            select count(s.id) as slots,
                   count(s.id) filter (where s.remaining > 0 and (not ? or s.free_seats && m.accessible_seats)) as free,
                   count(s.id) filter (where cardinality(m.accessible_seats) > 0) as accessible,
                   c.closed_from is not null as closed
            from centre c
                left join room m on m.centre_code = c.code
                left join slot s on s.room_id = m.id and s.campaign_id = ? and s.language = ?
                                and s.status = 'OPEN' and s.closes_at > ?
            where c.code = ? group by c.code
            """;

    private final JdbcTemplate jdbc;

    FreeSeats(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What a centre has for whoever wants to wait.
     *
     * @param slots those that can still be booked
     * @param free those of them with a free seat of the kind that is wanted
     * @param accessible those of them in rooms with accessible seats
     * @param closed whether it is, now or from a later day on
     */
    record Places(int slots, int free, int accessible, boolean closed) {}

    /** Nobody joins the queues of the slots until the end of the transaction: who waits by then is seen. */
    void keepQueuesClosed(Collection<UUID> slotIds) {
        jdbc.query(KEEP_QUEUES_CLOSED, row -> {}, ArrayText.of(slotIds));
    }

    /** Which of the locked slots somebody waits for, by start; none whose intake ends before an instant. */
    List<FreeSlot> wanted(Collection<UUID> slotIds, Instant now, Instant atLeastUntil) {
        return jdbc.query(
                WANTED, FreeSeats::read, ArrayText.of(slotIds), Timestamp.from(now), Timestamp.from(atLeastUntil));
    }

    /** Locks all slots with free seats for which somebody waits. */
    List<UUID> lockWanted(Instant now) {
        return jdbc.query(LOCK_WANTED, (row, n) -> row.getObject(1, UUID.class), Timestamp.from(now));
    }

    /**
     * Holds seats of a locked slot.
     *
     * @return ids of the holds that were made; missing are those of people who have a seat by now
     */
    Set<UUID> hold(FreeSlot slot, List<Offer> offers, Instant now, Instant until) {
        return new HashSet<>(jdbc.query(
                HOLD,
                (row, n) -> row.getObject(1, UUID.class),
                slot.id(),
                slot.queue().campaignId(),
                Timestamp.from(now),
                Timestamp.from(until),
                Timestamp.from(now),
                SeatOffers.FIRST_VERSION,
                ArrayText.of(offers.stream().map(Offer::holdId).toList()),
                ArrayText.of(
                        offers.stream().map(offer -> offer.waiter().personId()).toList()),
                ArrayText.of(offers.stream().map(Offer::seatNumber).toList())));
    }

    /** What is left for sale in a locked slot. */
    void leave(UUID slotId, List<Integer> seats) {
        jdbc.update(
                "update slot set remaining = ?, free_seats = ?::integer[] where id = ?",
                seats.size(),
                ArrayText.of(seats),
                slotId);
    }

    /** Null when there is no such centre. */
    @Nullable
    Places places(Queue queue, boolean accessible, Instant now) {
        return jdbc
                .query(
                        PLACES,
                        (row, n) -> new Places(
                                row.getInt("slots"),
                                row.getInt("free"),
                                row.getInt("accessible"),
                                row.getBoolean("closed")),
                        accessible,
                        queue.campaignId(),
                        queue.language(),
                        Timestamp.from(now),
                        queue.centre())
                .stream()
                .findFirst()
                .orElse(null);
    }

    private static FreeSlot read(ResultSet row, int number) throws SQLException {
        return new FreeSlot(
                row.getObject("id", UUID.class),
                new Queue(
                        row.getObject("campaign_id", UUID.class),
                        row.getString("centre_code"),
                        row.getString("language")),
                numbers(row.getArray("free_seats")),
                Set.copyOf(numbers(row.getArray("accessible_seats"))),
                row.getTimestamp("ends").toInstant());
    }

    private static List<Integer> numbers(Array array) throws SQLException {
        return List.of((Integer[]) array.getArray());
    }
}
