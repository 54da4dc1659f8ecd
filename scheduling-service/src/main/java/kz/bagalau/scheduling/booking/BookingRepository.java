package kz.bagalau.scheduling.booking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Bookings in the database. */
@Repository
class BookingRepository {
    private static final String ACTIVE = " status in ('HELD', 'RESERVED')";

    private final JdbcClient jdbc;
    private final Clock clock;

    BookingRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Makes the calls of one person in this transaction follow each other. */
    void lockPerson(UUID personId) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 1))")
                .param("booking:" + personId)
                .query((row, n) -> true)
                .list();
    }

    Optional<Booking> find(UUID id) {
        return jdbc.sql("select * from booking where id = ?")
                .param(id)
                .query(BookingRepository::read)
                .optional();
    }

    /** The booking as it is now, unchangeable for others; its slot is locked already. */
    Booking lock(UUID id) {
        return jdbc.sql("select * from booking where id = ? for update")
                .param(id)
                .query(BookingRepository::read)
                .single();
    }

    /**
     * The same, of a slot that is locked.
     *
     * @throws PessimisticLockingFailureException when the person was moved to another slot meanwhile: to be tried again
     */
    Booking lockIn(UUID lockedSlot, UUID id) {
        Booking booking = lock(id);
        if (!booking.slotId().equals(lockedSlot)) {
            throw new PessimisticLockingFailureException("Booking " + id + " has left slot " + lockedSlot);
        }
        return booking;
    }

    Optional<Booking> findByKey(UUID personId, UUID idempotencyKey) {
        return jdbc.sql("select * from booking where person_id = ? and idempotency_key = ?")
                .param(personId)
                .param(idempotencyKey)
                .query(BookingRepository::read)
                .optional();
    }

    Optional<Booking> findActive(UUID personId, UUID campaignId) {
        return jdbc.sql("select * from booking where person_id = ? and campaign_id = ? and" + ACTIVE)
                .param(personId)
                .param(campaignId)
                .query(BookingRepository::read)
                .optional();
    }

    Optional<Booking> findReserved(UUID applicationId) {
        return jdbc.sql("select * from booking where application_id = ? and status = 'RESERVED'")
                .param(applicationId)
                .query(BookingRepository::read)
                .optional();
    }

    /** Whoever has or holds a seat of a locked slot, who came first first. */
    List<Booking> lockActive(UUID slotId) {
        return jdbc.sql("select * from booking where slot_id = ? and" + ACTIVE + " order by held_at, id for update")
                .param(slotId)
                .query(BookingRepository::read)
                .list();
    }

    /** How many people with a reservation need an accessible seat. */
    int countAccessible(UUID slotId) {
        return jdbc.sql("select count(*) from booking where slot_id = ? and status = 'RESERVED' and accessible")
                .param(slotId)
                .query(Integer.class)
                .single();
    }

    int countReserved(UUID slotId) {
        return jdbc.sql("select count(*) from booking where slot_id = ? and status = 'RESERVED'")
                .param(slotId)
                .query(Integer.class)
                .single();
    }

    /** A hold on a seat that was taken from its slot before. */
    void insert(Booking booking, UUID idempotencyKey) {
        jdbc.sql("""
                        insert into booking (id, slot_id, campaign_id, person_id, seat_number, status, held_at, expires_at,
                                             idempotency_key, changed_at, version)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(booking.id())
                .param(booking.slotId())
                .param(booking.campaignId())
                .param(booking.personId())
                .param(booking.seatNumber())
                .param(booking.status().name())
                .param(Timestamp.from(booking.heldAt()))
                .param(Timestamp.from(booking.expiresAt()))
                .param(idempotencyKey)
                .param(Timestamp.from(booking.heldAt()))
                .param(booking.version())
                .update();
    }

    /** Writes the booking's next step. */
    void update(Booking booking) {
        Timestamp now = Timestamp.from(clock.instant());
        int updated = jdbc.sql("""
                        update booking
                        set slot_id = ?, seat_number = ?, status = ?, application_id = ?, accessible = ?, changed_at = ?, version = ?,
                            reserved_at = case when status <> 'RESERVED' and ? = 'RESERVED' then ? else reserved_at end
                        where id = ? and version = ?
                        """)
                .param(booking.slotId())
                .param(booking.seatNumber())
                .param(booking.status().name())
                .param(booking.applicationId())
                .param(booking.accessible())
                .param(now)
                .param(booking.version())
                .param(booking.status().name())
                .param(now)
                .param(booking.id())
                .param(booking.version() - 1)
                .update();
        if (updated != 1) {
            throw new OptimisticLockingFailureException("Booking " + booking.id() + " was changed by another");
        }
    }

    static Booking read(ResultSet row, int number) throws SQLException {
        return new Booking(
                row.getObject("id", UUID.class),
                row.getObject("slot_id", UUID.class),
                row.getObject("campaign_id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getInt("seat_number"),
                BookingStatus.valueOf(row.getString("status")),
                row.getTimestamp("held_at").toInstant(),
                row.getTimestamp("expires_at").toInstant(),
                row.getObject("application_id", UUID.class),
                row.getLong("version"),
                row.getBoolean("offered"),
                row.getBoolean("accessible"));
    }
}
