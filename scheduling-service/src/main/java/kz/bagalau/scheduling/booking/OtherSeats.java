package kz.bagalau.scheduling.booking;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import kz.bagalau.scheduling.ArrayText;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Where people of a slot could sit instead. */
@Repository
class OtherSeats {
    /** The same region, campaign and language; the own centre first, then the nearest start. */
    private static final String CANDIDATES = """
            select o.id, o.remaining,
                   (select count(*) from unnest(o.free_seats) as f (seat) where f.seat = any (om.accessible_seats)) as accessible
            from slot s join room m on m.id = s.room_id join centre c on c.code = m.centre_code
                join slot o on o.campaign_id = s.campaign_id and o.language = s.language
                join room om on om.id = o.room_id
                join centre oc on oc.code = om.centre_code and oc.region_code = c.region_code
            where s.id = ? and not (o.id = any (?::uuid[]))
              and o.status = 'OPEN' and o.closes_at > ? and o.remaining > 0
              and (oc.closed_from is null or o.starts_at < oc.closed_from)
            order by oc.code <> c.code, greatest(o.starts_at - s.starts_at, s.starts_at - o.starts_at), o.starts_at, o.id
            """;

    private final JdbcTemplate jdbc;

    OtherSeats(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A slot with free seats.
     *
     * @param accessible how many of them are accessible
     */
    record Candidate(UUID slotId, int remaining, int accessible) {}

    /**
     * As many slots, the best first, as have seats for all, and then those with accessible seats until these suffice too; all
     * that there are when they don't.
     *
     * @param needing how many of the people need an accessible seat
     */
    List<UUID> slotsFor(int people, int needing, UUID slotId, Collection<UUID> without, Instant now) {
        List<UUID> slots = new ArrayList<>();
        if (people == 0) {
            return slots;
        }
        int seats = 0;
        int accessible = 0;
        for (Candidate candidate : candidates(slotId, without, now)) {
            if (seats < people || accessible < needing && candidate.accessible() > 0) {
                slots.add(candidate.slotId());
                seats += candidate.remaining();
                accessible += candidate.accessible();
            }
        }
        return slots;
    }

    /** All of them, the best first. */
    List<Candidate> candidates(UUID slotId, Collection<UUID> without, Instant now) {
        return jdbc.query(
                CANDIDATES,
                (row, n) -> new Candidate(
                        row.getObject("id", UUID.class), row.getInt("remaining"), row.getInt("accessible")),
                slotId,
                ArrayText.of(without),
                Timestamp.from(now));
    }
}
