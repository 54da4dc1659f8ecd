package kz.bagalau.scheduling.room;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kz.bagalau.scheduling.centre.RoomKey;
import kz.bagalau.scheduling.centre.RoomSize;
import kz.bagalau.scheduling.centre.SeatPlan;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Rooms one by one, with their desks. */
@Repository
class RoomPlanRepository {
    private static final String INSERT = """
            insert into room (centre_code, name, seat_order, accessible_seats, width_cm, depth_cm) values (?, ?, ?, ?, ?, ?)
            on conflict do nothing returning id
            """;

    private static final String UPDATE_SEATS = """
            update room set seat_order = ?, accessible_seats = ?, plan_confirmed = ?, version = version + 1 where id = ?
            """;

    private static final String RESERVED_NUMBERS = """
            select unnest(seat_order) from room where id = ?
            union
            select b.seat_number from booking b join slot s on s.id = b.slot_id
            where s.room_id = ? and b.status in ('HELD', 'RESERVED')
            """;

    private final JdbcTemplate jdbc;

    RoomPlanRepository(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Optional<RoomPlan> find(int id) {
        List<Desk> desks = desks(id);
        return jdbc.query("select * from room where id = ?", (row, n) -> read(row, desks), id).stream()
                .findFirst();
    }

    List<Desk> desks(int roomId) {
        return jdbc.query(
                "select * from desk where room_id = ? order by number",
                (row, n) -> new Desk(
                        row.getInt("number"), row.getInt("x_cm"), row.getInt("y_cm"), row.getBoolean("accessible")),
                roomId);
    }

    /** Null when the centre has a room of that name. */
    @Nullable
    Integer insert(RoomKey key, SeatPlan seats, @Nullable RoomSize size) {
        return jdbc
                .query(
                        INSERT,
                        (row, n) -> row.getInt(1),
                        key.centreCode(),
                        key.name(),
                        array(seats.order()),
                        array(seats.accessible()),
                        size == null ? null : size.width(),
                        size == null ? null : size.depth())
                .stream()
                .findFirst()
                .orElse(null);
    }

    void updateSeats(int id, SeatPlan seats, boolean confirmed) {
        jdbc.update(UPDATE_SEATS, array(seats.order()), array(seats.accessible()), confirmed, id);
    }

    void updateSize(int id, RoomSize size) {
        jdbc.update(
                "update room set width_cm = ?, depth_cm = ?, version = version + 1 where id = ?",
                size.width(),
                size.depth(),
                id);
    }

    /** Numbers that somebody knows as a seat of the room. */
    Set<Integer> seatNumbers(int id) {
        return new TreeSet<>(jdbc.queryForList(RESERVED_NUMBERS, Integer.class, id, id));
    }

    void replaceDesks(int id, List<Desk> desks) {
        jdbc.update("delete from desk where room_id = ?", id);
        jdbc.batchUpdate(
                "insert into desk (room_id, number, x_cm, y_cm, accessible) values (?, ?, ?, ?, ?)",
                desks.stream()
                        .map(desk -> new Object[] {id, desk.number(), desk.x(), desk.y(), desk.accessible()})
                        .toList());
        jdbc.update("update room set plan_confirmed = false, version = version + 1 where id = ?", id);
    }

    private static RoomPlan read(ResultSet row, List<Desk> desks) throws SQLException {
        Integer width = row.getObject("width_cm", Integer.class);
        Integer depth = row.getObject("depth_cm", Integer.class);
        return new RoomPlan(
                row.getInt("id"),
                new RoomKey(row.getString("centre_code"), row.getString("name")),
                width == null || depth == null ? null : new RoomSize(width, depth),
                desks,
                new TreeSet<>(
                        Arrays.asList((Integer[]) row.getArray("seat_order").getArray())),
                row.getBoolean("plan_confirmed"),
                row.getLong("version"));
    }

    private static Integer[] array(Collection<Integer> numbers) {
        return numbers.toArray(Integer[]::new);
    }
}
