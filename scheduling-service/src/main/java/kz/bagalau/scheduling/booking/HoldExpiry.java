package kz.bagalau.scheduling.booking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.bagalau.scheduling.ArrayText;
import kz.bagalau.scheduling.waiting.WaitingList;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Ends holds whose time is over and gives their seats back, to who waits first; any number of instances may run it. */
@Component
public class HoldExpiry {
    /** Slots that somebody sells from just now are left to the next look. */
    private static final String LOCK_DUE = """
            select s.id from slot s
            where s.id in (select b.slot_id from booking b where b.status = 'HELD' and b.expires_at <= ?
                           order by b.expires_at limit ?)
            order by s.id for update skip locked
            """;

    private static final String EXPIRE = """
            with expired as (
                update booking set status = 'EXPIRED', changed_at = ?, version = version + 1
                where slot_id = any (?::uuid[]) and status = 'HELD' and expires_at <= ?
                returning id, slot_id, seat_number, offered
            ), freed as (
                select slot_id, array_agg(seat_number) as seats,
                       coalesce(array_agg(id) filter (where offered), '{}') as offers
                from expired group by slot_id
            )
            update slot s
            set remaining = s.remaining + cardinality(f.seats),
                free_seats = array(select x.seat from unnest(s.free_seats || f.seats) as x (seat)
                                   order by array_position(m.seat_order, x.seat))
            from freed f, room m
            where s.id = f.slot_id and m.id = s.room_id
            returning s.id, cardinality(f.seats) as seats, f.offers
            """;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final SlotSeats seats;
    private final SeatOffers offers;
    private final WaitingList waiting;
    private final BookingMetrics metrics;
    private final BookingProperties settings;
    private final Clock clock;

    HoldExpiry(
            JdbcTemplate jdbc,
            TransactionTemplate transaction,
            SlotSeats seats,
            SeatOffers offers,
            WaitingList waiting,
            BookingMetrics metrics,
            BookingProperties settings,
            Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.seats = seats;
        this.offers = offers;
        this.waiting = waiting;
        this.metrics = metrics;
        this.settings = settings;
        this.clock = clock;
    }

    private record Freed(UUID slotId, int seats, List<UUID> offers) {}

    private static Freed freed(ResultSet row, int number) throws SQLException {
        return new Freed(row.getObject("id", UUID.class), row.getInt("seats"), List.of((UUID[])
                row.getArray("offers").getArray()));
    }

    /** Looks for overdue holds until a look finds none that can be ended. */
    @Scheduled(fixedDelayString = "${bagalau.scheduling.booking.sweep-every:1s}")
    void sweep() {
        Integer ended;
        do {
            ended = transaction.execute(status -> expire(lockDue()));
        } while (ended != null && ended > 0);
    }

    private List<UUID> lockDue() {
        return jdbc.query(
                LOCK_DUE,
                (row, n) -> row.getObject(1, UUID.class),
                Timestamp.from(clock.instant()),
                settings.sweepBatch());
    }

    /** Ends overdue holds of slots now, which stay locked in a running transaction. */
    public int lockAndExpire(List<UUID> slotIds) {
        Integer ended = transaction.execute(status -> {
            seats.lock(slotIds);
            return expire(slotIds);
        });
        return ended == null ? 0 : ended;
    }

    private int expire(List<UUID> lockedSlots) {
        if (lockedSlots.isEmpty()) {
            return 0;
        }
        Timestamp now = Timestamp.from(clock.instant());
        String slots = ArrayText.of(lockedSlots);
        List<Freed> freed = jdbc.query(EXPIRE, HoldExpiry::freed, now, slots, now);
        int ended = freed.stream().mapToInt(Freed::seats).sum();
        metrics.expired(ended);
        List<UUID> unanswered =
                freed.stream().flatMap(slot -> slot.offers().stream()).toList();
        if (!unanswered.isEmpty()) {
            waiting.expired(unanswered);
        }
        offers.offer(freed.stream().map(Freed::slotId).toList());
        return ended;
    }

    /** Which of the slots would have seats again if overdue holds were ended. */
    Set<UUID> overdue(Collection<UUID> slotIds) {
        return Set.copyOf(jdbc.query(
                "select distinct slot_id from booking where slot_id = any (?::uuid[]) and status = 'HELD' and expires_at <= ?",
                (row, n) -> row.getObject(1, UUID.class),
                ArrayText.of(slotIds),
                Timestamp.from(clock.instant())));
    }
}
