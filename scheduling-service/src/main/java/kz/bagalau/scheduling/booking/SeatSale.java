package kz.bagalau.scheduling.booking;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bagalau.scheduling.ArrayText;
import kz.bagalau.scheduling.booking.SeatSale.Answer.Sold;
import kz.bagalau.scheduling.booking.SeatSale.Answer.Unsold;
import org.springframework.jdbc.core.JdbcTemplate;

/** The one statement that sells: it takes seats of slots for some people and writes their holds, or does nothing. */
final class SeatSale {
    /**
     * Whoever has an active booking in the campaign, or used the key before, is left out. The others get the first free seats
     * of their slot in the order in which they came. Slots are locked in the order of their ids and then holds are written in
     * the order of people, so that two batches can't wait for each other. The look for a person's bookings is one subquery with
     * {@code limit}: it can't become a join, which would read all bookings of the campaign, and only one index fits it. For an
     * empty table all that fit cost the same, and a wrong choice would be kept.
     */
    private static final String SELL = """
            with wanted as (
                select * from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::uuid[]) with ordinality
                    as w (id, slot_id, person_id, idempotency_key, place)
            ), asked as (
                select ?::timestamptz as now, ?::timestamptz as expires_at
            ), eligible as (
                select w.*, row_number() over (partition by w.slot_id order by w.place) as turn
                from wanted w
                where (select b.id from booking b
                       where b.person_id = w.person_id
                         and (b.idempotency_key = w.idempotency_key
                              or b.status in ('HELD', 'RESERVED')
                                 and b.campaign_id = (select s.campaign_id from slot s where s.id = w.slot_id))
                       limit 1) is null
            ), lines as (
                select slot_id, count(*)::integer as people from eligible group by slot_id
            ), locked as (
                select s.id, l.people from slot s join lines l on l.slot_id = s.id where s.remaining > 0
                order by s.id for no key update of s
            ), taken as (
                update slot s
                set remaining = s.remaining - least(s.remaining, l.people),
                    free_seats = s.free_seats[least(s.remaining, l.people) + 1:]
                from locked l, asked a, campaign c
                where s.id = l.id
                  and s.remaining > 0 and s.status = 'OPEN' and s.closes_at > a.now
                  and c.id = s.campaign_id and c.status = 'OPEN' and c.intake_from <= a.now and c.intake_to > a.now
                returning old.free_seats[1:least(old.remaining, l.people)] as seats, s.id as slot_id, s.campaign_id,
                          a.now, least(a.expires_at, s.closes_at, c.intake_to) as expires_at
            ), held as (
                insert into booking (id, slot_id, campaign_id, person_id, seat_number, status, held_at, expires_at,
                                     idempotency_key, changed_at)
                select e.id, t.slot_id, t.campaign_id, e.person_id, t.seats[e.turn], 'HELD', t.now, t.expires_at,
                       e.idempotency_key, t.now
                from eligible e join taken t on t.slot_id = e.slot_id and e.turn <= cardinality(t.seats)
                order by e.person_id
                returning id, campaign_id, seat_number, held_at, expires_at
            )
            select w.id, e.id is not null as eligible, h.seat_number, h.campaign_id, h.held_at, h.expires_at
            from wanted w left join eligible e on e.id = w.id left join held h on h.id = w.id
            """;

    private final JdbcTemplate jdbc;

    SeatSale(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** What one person gets. */
    sealed interface Answer {
        /** A seat. */
        record Sold(Booking booking) implements Answer {}

        /**
         * None.
         *
         * @param eligible false for whoever has a booking in the campaign or used the key before
         */
        record Unsold(boolean eligible) implements Answer {}
    }

    /**
     * Sells to people, each of whom wants one seat.
     *
     * @return by booking id
     */
    Map<UUID, Answer> sell(Collection<HoldWish> wishes, Instant now, Instant expiresAt) {
        Map<UUID, HoldWish> byId = wishes.stream().collect(Collectors.toMap(HoldWish::bookingId, Function.identity()));
        Map<UUID, Answer> answers = new HashMap<>();
        jdbc.query(
                SELL,
                row -> {
                    UUID id = row.getObject("id", UUID.class);
                    HoldWish wish = byId.get(id);
                    if (wish == null || row.getObject("seat_number") == null) {
                        answers.put(id, new Unsold(row.getBoolean("eligible")));
                        return;
                    }
                    answers.put(
                            id,
                            new Sold(new Booking(
                                    id,
                                    wish.slotId(),
                                    row.getObject("campaign_id", UUID.class),
                                    wish.personId(),
                                    row.getInt("seat_number"),
                                    BookingStatus.HELD,
                                    row.getTimestamp("held_at").toInstant(),
                                    row.getTimestamp("expires_at").toInstant(),
                                    null,
                                    0,
                                    false,
                                    false)));
                },
                array(wishes, HoldWish::bookingId),
                array(wishes, HoldWish::slotId),
                array(wishes, HoldWish::personId),
                array(wishes, HoldWish::idempotencyKey),
                java.sql.Timestamp.from(now),
                java.sql.Timestamp.from(expiresAt));
        return answers;
    }

    private static String array(Collection<HoldWish> wishes, Function<HoldWish, UUID> value) {
        return ArrayText.of(wishes.stream().map(value).toList());
    }
}
