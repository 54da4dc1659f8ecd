package kz.bagalau.scheduling.duty;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import kz.bagalau.scheduling.ArrayText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The roster in the database, which lets nobody be in two places at once. */
@Repository
class DutyRepository {
    private static final String INSERT = """
            insert into duty (account_id, role, centre_code, slot_id, starts_at, ends_at, assigned_by, assigned_at)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            on conflict do nothing
            returning *
            """;

    private static final String PUBLISHED_SLOT = """
            select m.centre_code, s.id as slot_id, s.starts_at, s.ends_at
            from slot s join room m on m.id = s.room_id
            where s.id = ? and s.status in ('OPEN', 'ROSTER_CLOSED')
            for share of s
            """;

    /**
     * Whoever serves at that time already, by the roster or by another row, is left out. By slot, for each row locks its slot against
     * being deleted, and whoever locks several does so in their order.
     */
    private static final String INSERT_ALL = """
            insert into duty (account_id, role, centre_code, slot_id, starts_at, ends_at, assigned_by, assigned_at)
            select w.account, w.role, w.centre, cast(nullif(w.slot, '') as uuid), w.starts_at, w.ends_at, :operator, :now
            from unnest(cast(:accounts as uuid[]), cast(:roles as text[]), cast(:centres as text[]), cast(:slots as text[]),
                        cast(:starts as timestamptz[]), cast(:ends as timestamptz[]))
                with ordinality as w (account, role, centre, slot, starts_at, ends_at, place)
            order by 4, w.place
            on conflict do nothing
            returning *
            """;

    private final JdbcClient jdbc;

    /** A slot as people name it. */
    record RoomStart(int roomId, Instant startsAt) {}

    DutyRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<DutyPlace> placeOf(UUID slotId) {
        return jdbc.sql(PUBLISHED_SLOT)
                .param(slotId)
                .query((row, n) -> place(row))
                .optional();
    }

    /** Empty when the person serves somewhere at that time. */
    Optional<Duty> insert(UUID accountId, DutyRole role, DutyPlace place, UUID operator, Instant now) {
        return jdbc.sql(INSERT)
                .param(accountId)
                .param(role.name())
                .param(place.centreCode())
                .param(place.slotId())
                .param(Timestamp.from(place.startsAt()))
                .param(Timestamp.from(place.endsAt()))
                .param(operator)
                .param(Timestamp.from(now))
                .query(DutyRepository::read)
                .optional();
    }

    /** The published slots of those that are named by room and start; nothing is locked. */
    Map<RoomStart, DutyPlace> placesOf(Collection<WantedDuty> wanted) {
        List<WantedDuty> inRooms =
                wanted.stream().filter(duty -> duty.roomId() != null).toList();
        Map<RoomStart, DutyPlace> places = new HashMap<>();
        jdbc.sql("""
                        select s.room_id, m.centre_code, s.id as slot_id, s.starts_at, s.ends_at
                        from unnest(cast(:rooms as integer[]), cast(:starts as timestamptz[])) as w (room_id, starts_at)
                            join slot s on s.room_id = w.room_id and s.starts_at = w.starts_at
                                       and s.status in ('OPEN', 'ROSTER_CLOSED')
                            join room m on m.id = s.room_id
                        """)
                .param("rooms", text(inRooms, duty -> Objects.requireNonNull(duty.roomId())))
                .param("starts", text(inRooms, WantedDuty::startsAt))
                .query(row -> {
                    DutyPlace place = place(row);
                    places.put(new RoomStart(row.getInt("room_id"), place.startsAt()), place);
                });
        return places;
    }

    /** Which of the slots are published, and stay so until the end of the transaction; locked in the order of their ids. */
    Set<UUID> lockPublished(Collection<UUID> slotIds) {
        return Set.copyOf(
                jdbc.sql("""
                        select id from slot where id = any (cast(? as uuid[])) and status in ('OPEN', 'ROSTER_CLOSED')
                        order by id for share
                        """).param(ArrayText.of(slotIds)).query(UUID.class).list());
    }

    /** All duties of the posts' people from the first post to the last. */
    List<Duty> around(Collection<DutyPost> posts) {
        if (posts.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(
                        "select * from duty where account_id = any (cast(? as uuid[])) and starts_at < ? and ends_at > ?")
                .params(
                        ArrayText.of(posts.stream()
                                .map(DutyPost::accountId)
                                .distinct()
                                .toList()),
                        Timestamp.from(Collections.max(posts.stream()
                                .map(post -> post.place().endsAt())
                                .toList())),
                        Timestamp.from(Collections.min(posts.stream()
                                .map(post -> post.place().startsAt())
                                .toList())))
                .query(DutyRepository::read)
                .list();
    }

    /** Those that were added; missing are those of people who serve somewhere at that time. */
    List<Duty> insert(List<DutyPost> posts, UUID operator, Instant now) {
        return jdbc.sql(INSERT_ALL)
                .param("accounts", text(posts, DutyPost::accountId))
                .param("roles", text(posts, DutyPost::role))
                .param("centres", text(posts, post -> post.place().centreCode()))
                .param(
                        "slots",
                        text(
                                posts,
                                post -> Objects.<Object>requireNonNullElse(
                                        post.place().slotId(), "\"\"")))
                .param("starts", text(posts, post -> post.place().startsAt()))
                .param("ends", text(posts, post -> post.place().endsAt()))
                .param("operator", operator)
                .param("now", Timestamp.from(now))
                .query(DutyRepository::read)
                .list();
    }

    private static <T> String text(List<T> rows, Function<T, Object> value) {
        return ArrayText.of(rows.stream().map(value).toList());
    }

    List<Duty> at(UUID accountId, DutyPlace place) {
        return jdbc.sql("select * from duty where account_id = ? and starts_at < ? and ends_at > ?")
                .params(accountId, Timestamp.from(place.endsAt()), Timestamp.from(place.startsAt()))
                .query(DutyRepository::read)
                .list();
    }

    boolean delete(UUID id) {
        return jdbc.sql("delete from duty where id = ?").param(id).update() == 1;
    }

    void deleteOf(UUID slotId) {
        jdbc.sql("delete from duty where slot_id = ?").param(slotId).update();
    }

    void deleteOfCentre(String centre, Instant from) {
        jdbc.sql("delete from duty where centre_code = ? and slot_id is null and starts_at >= ?")
                .params(centre, Timestamp.from(from))
                .update();
    }

    private static DutyPlace place(ResultSet row) throws SQLException {
        return new DutyPlace(
                row.getString("centre_code"),
                row.getObject("slot_id", UUID.class),
                row.getTimestamp("starts_at").toInstant(),
                row.getTimestamp("ends_at").toInstant());
    }

    private static Duty read(ResultSet row, int number) throws SQLException {
        return new Duty(
                row.getObject("id", UUID.class),
                row.getObject("account_id", UUID.class),
                DutyRole.valueOf(row.getString("role")),
                row.getString("centre_code"),
                row.getObject("slot_id", UUID.class),
                row.getTimestamp("starts_at").toInstant(),
                row.getTimestamp("ends_at").toInstant());
    }
}
