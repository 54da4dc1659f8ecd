package kz.bagalau.scheduling.booking;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.bagalau.scheduling.ArrayText;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Cancelled slots in the database. */
@Repository
class SlotCancellations {
    private final JdbcTemplate jdbc;

    SlotCancellations(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Which of the slots can be cancelled: they have not begun and are not cancelled yet. */
    List<UUID> open(List<UUID> slotIds, Instant now) {
        return jdbc.query(
                "select id from slot where id = any (?::uuid[]) and status in ('OPEN', 'ROSTER_CLOSED') and starts_at > ? order by starts_at, id",
                (row, n) -> row.getObject(1, UUID.class),
                ArrayText.of(slotIds),
                Timestamp.from(now));
    }

    /** The same of a centre's slots in a time. */
    List<UUID> openOfCentre(String centre, @Nullable String room, Instant from, Instant to, Instant now) {
        return jdbc.query(
                """
                        select s.id from slot s join room m on m.id = s.room_id
                        where m.centre_code = ? and m.name = coalesce(?, m.name) and s.starts_at >= ? and s.starts_at < ? and s.starts_at > ?
                          and s.status in ('OPEN', 'ROSTER_CLOSED')
                        order by s.starts_at, s.id
                        """,
                (row, n) -> row.getObject(1, UUID.class),
                centre,
                room,
                Timestamp.from(from),
                Timestamp.from(to),
                Timestamp.from(now));
    }

    /** Marks a locked slot; whether it was not marked before. */
    boolean mark(UUID slotId) {
        return jdbc.update(
                        "update slot set status = 'CANCELLED', version = version + 1 where id = ? and status in ('OPEN', 'ROSTER_CLOSED')",
                        slotId)
                == 1;
    }

    void write(CancelledSlot slot, CancelSlots order, Instant now) {
        jdbc.update(
                "insert into slot_cancellation (slot_id, reason, people, moved, cancelled_by, cancelled_at) values (?, ?, ?, ?, ?, ?)",
                slot.slotId(),
                order.reason(),
                slot.people(),
                slot.moved(),
                order.by(),
                Timestamp.from(now));
    }
}
