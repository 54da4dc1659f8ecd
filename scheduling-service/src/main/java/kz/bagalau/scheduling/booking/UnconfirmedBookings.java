package kz.bagalau.scheduling.booking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reservations whose application has not said that it is accepted, until their test begins: then no answer is of use. */
@Repository
class UnconfirmedBookings {
    private static final String SILENT = """
            from booking b join slot s on s.id = b.slot_id
            where b.status = 'RESERVED' and b.confirmed_at is null and b.reserved_at <= :before and s.starts_at > :now
            """;

    /** The pause is as long as the silence so far, so that it doubles. What another instance tells, or somebody changes, is left. */
    private static final String TAKE_DUE = """
            with due as (
                select b.id
            """ + SILENT + """
                  and (b.tell_at is null or b.tell_at <= :now)
                order by b.reserved_at limit :limit
                for update of b skip locked
            )
            update booking b
            set version = b.version + 1,
                tell_at = cast(:now as timestamptz)
                    + least(cast(:now as timestamptz) - b.reserved_at, make_interval(secs => :longest))
            from due where b.id = due.id
            returning b.*
            """;

    private final JdbcClient jdbc;

    UnconfirmedBookings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A reservation with the time when it was made. */
    record Unconfirmed(Booking booking, Instant reservedAt) {}

    void confirm(UUID applicationId, Instant now) {
        jdbc.sql("""
                        update booking set confirmed_at = ?
                        where application_id = ? and status = 'RESERVED' and confirmed_at is null
                        """).param(Timestamp.from(now)).param(applicationId).update();
    }

    long count(Instant reservedBefore, Instant now) {
        return jdbc.sql("select count(*) " + SILENT)
                .param("before", Timestamp.from(reservedBefore))
                .param("now", Timestamp.from(now))
                .query(Long.class)
                .single();
    }

    /** Those whose turn it is, each with the version of the event to come, in a transaction that tells them. */
    List<Unconfirmed> takeDue(Instant reservedBefore, Instant now, Duration longestPause, int limit) {
        return jdbc.sql(TAKE_DUE)
                .param("before", Timestamp.from(reservedBefore))
                .param("now", Timestamp.from(now))
                .param("longest", longestPause.toSeconds())
                .param("limit", limit)
                .query(UnconfirmedBookings::read)
                .list();
    }

    private static Unconfirmed read(ResultSet row, int number) throws SQLException {
        return new Unconfirmed(
                BookingRepository.read(row, number),
                row.getTimestamp("reserved_at").toInstant());
    }
}
