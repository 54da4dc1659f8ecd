package kz.bagalau.scheduling.centre;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Rooms in the database. */
@Repository
class RoomRepository {
    /** Returns a row only when the seats are new or other than before. */
    private static final String SAVE = """
            insert into room (centre_code, name, seat_order, accessible_seats) values (?, ?, ?, ?)
            on conflict (centre_code, name) do update
                set seat_order = excluded.seat_order, accessible_seats = excluded.accessible_seats
                where (room.seat_order, room.accessible_seats)
                    is distinct from (excluded.seat_order, excluded.accessible_seats)
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
                            accessible)
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
