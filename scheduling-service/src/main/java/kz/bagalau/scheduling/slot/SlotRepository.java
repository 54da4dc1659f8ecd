package kz.bagalau.scheduling.slot;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.bagalau.scheduling.ArrayText;
import kz.bagalau.scheduling.campaign.Campaign;
import kz.bagalau.scheduling.centre.SeatPlan;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Slots in the database, for whoever makes the schedule; sales are a statement of their own. */
@Repository
class SlotRepository {
    private static final String COLUMNS =
            "s.id, s.room_id, s.starts_at, s.ends_at, s.language, s.seat_limit, s.total_seats - s.remaining as sold, s.status";
    private static final String INSERT = """
            insert into slot (campaign_id, room_id, language, starts_at, ends_at, closes_at, seat_limit,
                              total_seats, remaining, free_seats)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final JdbcTemplate jdbc;

    SlotRepository(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    List<ScheduledSlot> ofRooms(Collection<Integer> roomIds) {
        return jdbc.query("select " + COLUMNS + " from slot s where s.room_id = any (?)", SlotRepository::read, (Object)
                roomIds.toArray(Integer[]::new));
    }

    /** Locks slots of rooms whose roster is not closed; sales wait. */
    List<ScheduledSlot> lockUnsettled(Collection<Integer> roomIds) {
        return jdbc.query(
                "select " + COLUMNS
                        + " from slot s where s.room_id = any (?) and s.status in ('DRAFT', 'OPEN') order by s.id for update",
                SlotRepository::read,
                (Object) roomIds.toArray(Integer[]::new));
    }

    /** Locks slots in the order of their ids, as sales do, and reads what they are now. */
    List<ScheduledSlot> lock(Collection<UUID> slotIds) {
        return jdbc.query(
                "select " + COLUMNS + " from slot s where s.id = any (?::uuid[]) order by s.id for update",
                SlotRepository::read,
                ArrayText.of(slotIds));
    }

    Set<Integer> soldSeats(UUID slotId) {
        return new LinkedHashSet<>(jdbc.queryForList(
                "select seat_number from booking where slot_id = ? and status in ('HELD', 'RESERVED')",
                Integer.class,
                slotId));
    }

    Map<Integer, SeatPlan> seatPlans(Collection<Integer> roomIds) {
        Map<Integer, SeatPlan> plans = new HashMap<>();
        jdbc.query(
                "select id, seat_order, accessible_seats from room where id = any (?)",
                row -> {
                    plans.put(
                            row.getInt("id"),
                            new SeatPlan(
                                    numbers(row.getArray("seat_order")),
                                    Set.copyOf(numbers(row.getArray("accessible_seats")))));
                },
                (Object) roomIds.toArray(Integer[]::new));
        return plans;
    }

    void insert(Campaign campaign, Map<PlannedSlot, SeatPool> slots, Duration length) {
        jdbc.batchUpdate(
                INSERT,
                slots.entrySet().stream()
                        .map(entry -> row(campaign, entry.getKey(), entry.getValue(), length))
                        .toList());
    }

    void update(UUID slotId, PlannedSlot plan, SeatPool pool) {
        jdbc.update(
                "update slot set language = ?, seat_limit = ? where id = ?", plan.language(), plan.seatLimit(), slotId);
        update(slotId, pool);
    }

    void update(UUID slotId, SeatPool pool) {
        jdbc.update(
                "update slot set total_seats = ?, remaining = ?, free_seats = ? where id = ?",
                pool.total(),
                pool.free().size(),
                pool.free().toArray(Integer[]::new),
                slotId);
    }

    private static Object[] row(Campaign campaign, PlannedSlot slot, SeatPool pool, Duration length) {
        return new Object[] {
            campaign.id(),
            slot.roomId(),
            slot.language(),
            Timestamp.from(slot.startsAt()),
            Timestamp.from(slot.startsAt().plus(length)),
            Timestamp.from(campaign.closingOf(slot.startsAt())),
            slot.seatLimit(),
            pool.total(),
            pool.free().size(),
            pool.free().toArray(Integer[]::new)
        };
    }

    private static ScheduledSlot read(ResultSet row, int number) throws SQLException {
        return new ScheduledSlot(
                row.getObject("id", UUID.class),
                row.getInt("room_id"),
                row.getTimestamp("starts_at").toInstant(),
                row.getTimestamp("ends_at").toInstant(),
                row.getString("language"),
                row.getObject("seat_limit", Integer.class),
                row.getInt("sold"),
                SlotStatus.valueOf(row.getString("status")));
    }

    private static List<Integer> numbers(Array array) throws SQLException {
        return List.of((Integer[]) array.getArray());
    }
}
