package kz.bagalau.scheduling.booking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bagalau.scheduling.ArrayText;
import kz.bagalau.scheduling.campaign.TimeWindow;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * Free seats of slots. Whoever changes bookings of a slot locks the slot first, several in the order of their ids: so sales,
 * releases, expiry and the closing of rosters never wait for each other in a circle.
 */
@Repository
class SlotSeats {
    private static final String STATE = """
            select s.id, s.campaign_id, s.language, s.remaining, s.status = 'OPEN' as open, s.closes_at,
                   c.status = 'OPEN' as campaign_open, c.intake_from, c.intake_to
            from slot s join campaign c on c.id = s.campaign_id
            """;

    /** Freed seats go back to their place in the room's order of sale. */
    private static final String GIVE_BACK = """
            update slot s
            set remaining = s.remaining + cardinality(?::integer[]),
                free_seats = array(select f.seat from unnest(s.free_seats || ?::integer[]) as f (seat)
                                   order by array_position(m.seat_order, f.seat))
            from room m
            where m.id = s.room_id and s.id = ?
            """;

    private static final String TAKE_FIRST = """
            update slot set remaining = remaining - 1, free_seats = free_seats[2:]
            where id = ? and remaining > 0
            returning old.free_seats[1]
            """;

    /** The last free seat, if it is an accessible one and the given seat is not. */
    private static final String TAKE_ACCESSIBLE = """
            update slot s set remaining = s.remaining - 1, free_seats = trim_array(s.free_seats, 1)
            from room m
            where m.id = s.room_id and s.id = ? and s.remaining > 0
              and s.free_seats[s.remaining] = any (m.accessible_seats) and not (? = any (m.accessible_seats))
            returning old.free_seats[old.remaining]
            """;

    private static final int NO_SEAT = 0;

    private final JdbcTemplate jdbc;

    SlotSeats(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** As it is now, free to change at once; nobody but operators knows of drafts. */
    Optional<SlotState> peek(UUID slotId) {
        return Optional.ofNullable(peek(Set.of(slotId)).get(slotId));
    }

    /** The same of several. */
    Map<UUID, SlotState> peek(Collection<UUID> slotIds) {
        return byId(slotIds, " and s.status <> 'DRAFT'");
    }

    /** Locks one slot, which must exist. */
    SlotState lock(UUID slotId) {
        SlotState state = lock(List.of(slotId)).get(slotId);
        if (state == null) {
            throw new IllegalStateException("No such slot: " + slotId);
        }
        return state;
    }

    /** Locks slots until the end of the transaction. */
    Map<UUID, SlotState> lock(Collection<UUID> slotIds) {
        return byId(slotIds, " order by s.id for update of s");
    }

    private Map<UUID, SlotState> byId(Collection<UUID> slotIds, String more) {
        return jdbc
                .query(STATE + " where s.id = any (?::uuid[])" + more, SlotSeats::read, ArrayText.of(slotIds))
                .stream()
                .collect(Collectors.toMap(SlotState::id, Function.identity()));
    }

    /** Seats for sale again. */
    void giveBack(UUID slotId, Integer... seats) {
        String array = ArrayText.of(List.of(seats));
        if (jdbc.update(GIVE_BACK, array, array, slotId) != 1) {
            throw new IllegalStateException("No such slot: " + slotId);
        }
    }

    /** The next seat for sale, null when there is none. */
    @Nullable
    Integer takeFirst(UUID slotId) {
        return first(jdbc.query(TAKE_FIRST, (row, n) -> row.getInt(1), slotId));
    }

    /** An accessible seat instead of one that is not, null when there is none or none is needed. */
    @Nullable
    Integer takeAccessible(UUID slotId, int insteadOf) {
        return first(jdbc.query(TAKE_ACCESSIBLE, (row, n) -> row.getInt(1), slotId, insteadOf));
    }

    /** An accessible seat, null when there is none. */
    @Nullable
    Integer takeAccessible(UUID slotId) {
        return takeAccessible(slotId, NO_SEAT);
    }

    /** The next seat for somebody: accessible if that is needed and there is one; null when there is none at all. */
    @Nullable
    Integer takeFor(boolean accessible, UUID slotId) {
        Integer seat = accessible ? takeAccessible(slotId) : null;
        return seat == null ? takeFirst(slotId) : seat;
    }

    private static @Nullable Integer first(List<Integer> seats) {
        return seats.isEmpty() ? null : seats.getFirst();
    }

    private static SlotState read(ResultSet row, int number) throws SQLException {
        return new SlotState(
                row.getObject("id", UUID.class),
                row.getObject("campaign_id", UUID.class),
                row.getString("language"),
                row.getInt("remaining"),
                row.getBoolean("open"),
                row.getTimestamp("closes_at").toInstant(),
                row.getBoolean("campaign_open"),
                new TimeWindow(
                        row.getTimestamp("intake_from").toInstant(),
                        row.getTimestamp("intake_to").toInstant()));
    }
}
