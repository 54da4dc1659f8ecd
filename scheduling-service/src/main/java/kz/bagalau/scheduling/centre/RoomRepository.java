package kz.bagalau.scheduling.centre;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Rooms in the database. */
@Repository
class RoomRepository {
    /** Returns a row only when something is new or other than before. A size that is not given stays. */
    private static final String SAVE = """
            insert into room (centre_code, name, seat_order, accessible_seats, width_cm, depth_cm) values (?, ?, ?, ?, ?, ?)
            on conflict (centre_code, name) do update
                set seat_order = excluded.seat_order, accessible_seats = excluded.accessible_seats,
                    width_cm = coalesce(excluded.width_cm, room.width_cm),
                    depth_cm = coalesce(excluded.depth_cm, room.depth_cm),
                    plan_confirmed = room.plan_confirmed
                        and (room.seat_order, room.accessible_seats)
                            is not distinct from (excluded.seat_order, excluded.accessible_seats),
                    version = room.version + 1
                where (room.seat_order, room.accessible_seats, room.width_cm, room.depth_cm)
                    is distinct from (excluded.seat_order, excluded.accessible_seats,
                        coalesce(excluded.width_cm, room.width_cm), coalesce(excluded.depth_cm, room.depth_cm))
            returning id
            """;

    private final JdbcTemplate jdbc;

    RoomRepository(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Map<RoomKey, Integer> save(Collection<Room> rooms) {
        Map<RoomKey, Integer> changed = new HashMap<>();
        for (Room room : rooms) {
            Integer[] order = room.seats().order().toArray(Integer[]::new);
            Integer[] accessible = room.seats().accessible().toArray(Integer[]::new);
            jdbc.queryForList(
                            SAVE,
                            Integer.class,
                            room.key().centreCode(),
                            room.key().name(),
                            order,
                            accessible,
                            room.size() == null ? null : room.size().width(),
                            room.size() == null ? null : room.size().depth())
                    .forEach(id -> changed.put(room.key(), id));
        }
        return changed;
    }

    Map<RoomKey, Integer> ids() {
        Map<RoomKey, Integer> ids = new HashMap<>();
        jdbc.query("select id, centre_code, name from room", row -> {
            ids.put(new RoomKey(row.getString("centre_code"), row.getString("name")), row.getInt("id"));
        });
        return ids;
    }
}
