package kz.bagalau.scheduling.slot;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bagalau.scheduling.ArrayText;
import kz.bagalau.scheduling.BilingualText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks slots up by their id. */
@Component
public class SlotDirectory {
    private static final long FRESH_NANOS = Duration.ofSeconds(10).toNanos();
    private static final int MOST_REMEMBERED = 20_000;
    private static final String DETAILS = """
            select s.id, r.code as region_code, r.name_kk as region_kk, r.name_ru as region_ru,
                   c.code as centre_code, c.name_kk as centre_kk, c.name_ru as centre_ru, c.address_kk, c.address_ru,
                   m.name as room, s.starts_at, s.language
            from slot s join room m on m.id = s.room_id join centre c on c.code = m.centre_code
                join region r on r.code = c.region_code
            """;

    private static final String ONE = DETAILS + "where s.id = ?";
    private static final String SEVERAL = DETAILS + "where s.id = any (?::uuid[])";

    private final Map<UUID, Remembered> remembered = new ConcurrentHashMap<>();
    private final JdbcClient jdbc;

    private record Remembered(SlotDetails details, long since) {}

    SlotDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where and when; the slot must exist. */
    public SlotDetails details(UUID slotId) {
        return jdbc.sql(ONE).param(slotId).query(SlotDirectory::read).single();
    }

    /** The same of several, by id. */
    public Map<UUID, SlotDetails> details(Collection<UUID> slotIds) {
        return jdbc.sql(SEVERAL).param(ArrayText.of(slotIds)).query(SlotDirectory::read).list().stream()
                .collect(Collectors.toMap(SlotDetails::id, Function.identity()));
    }

    /** The same for pages: names and addresses may be those of ten seconds ago, which spares a rush a query a request. */
    public SlotDetails recentDetails(UUID slotId) {
        Remembered known = remembered.get(slotId);
        if (known != null && System.nanoTime() - known.since() < FRESH_NANOS) {
            return known.details();
        }
        SlotDetails details = details(slotId);
        if (remembered.size() >= MOST_REMEMBERED) {
            remembered.clear();
        }
        remembered.put(slotId, new Remembered(details, System.nanoTime()));
        return details;
    }

    private static SlotDetails read(ResultSet row, int number) throws SQLException {
        return new SlotDetails(
                row.getObject("id", UUID.class),
                row.getString("region_code"),
                BilingualText.of(row, "region"),
                row.getString("centre_code"),
                BilingualText.of(row, "centre"),
                BilingualText.of(row, "address"),
                row.getString("room"),
                row.getTimestamp("starts_at").toInstant(),
                row.getString("language"));
    }
}
