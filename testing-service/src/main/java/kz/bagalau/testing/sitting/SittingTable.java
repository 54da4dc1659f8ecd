package kz.bagalau.testing.sitting;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is easier said in SQL than by the aggregate: counts, lists, the log of actions. */
@Component
class SittingTable {
    private final JdbcClient jdbc;

    SittingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void seen(UUID sittingId, Instant now) {
        jdbc.sql("update sitting set last_seen_at = ? where id = ?")
                .params(Timestamp.from(now), sittingId)
                .update();
    }

    AnswerCounts counts(UUID sittingId) {
        return jdbc.sql("""
                select (select count(*) from answer where sitting_id = :id and response is not null) as answered,
                       (select count(*) from form_question where sitting_id = :id) as questions""").param("id", sittingId).query(AnswerCounts.class).single();
    }

    void log(UUID sittingId, String action, UUID by, Instant now, @Nullable String reason) {
        jdbc.sql("insert into sitting_action (sitting_id, action, by_person, at, reason) values (?, ?, ?, ?, ?)")
                .params(sittingId, action, by, Timestamp.from(now))
                .param(reason)
                .update();
    }

    boolean released(UUID slotId) {
        return jdbc.sql("select exists (select from slot_release where slot_id = ?)")
                .param(slotId)
                .query(Boolean.class)
                .single();
    }

    void release(UUID slotId, UUID by, Instant now) {
        jdbc.sql("insert into slot_release (slot_id, released_by, released_at) values (?, ?, ?) on conflict do nothing")
                .params(slotId, by, Timestamp.from(now))
                .update();
    }

    /** Serialises check-in and release of one slot, so that nobody is checked in between and forgotten. */
    void lockSlot(UUID slotId) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?::text, 4))")
                .param(slotId)
                .query((row, n) -> n)
                .list();
    }

    Optional<Place> placeOfSlot(UUID slotId) {
        return jdbc.sql("""
                select slot_id, centre_code, centre_name_kk, centre_name_ru, room, seat_number, starts_at
                from sitting where slot_id = ? limit 1""").param(slotId).query(Place.class).optional();
    }

    List<SlotSummary> slots(Collection<String> centres, Instant from, Instant to) {
        return jdbc.sql("""
                select s.slot_id, centre_code, centre_name_kk, centre_name_ru, room, starts_at, language,
                       count(*) filter (where status <> 'CANCELLED') as expected,
                       count(*) filter (where status in ('CHECKED_IN', 'RELEASED')) as checked_in,
                       count(*) filter (where status in ('RUNNING', 'PAUSED')) as running,
                       count(*) filter (where status in ('COMPLETED', 'TERMINATED')) as completed,
                       exists (select from slot_release r where r.slot_id = s.slot_id) as released
                from sitting s
                where centre_code in (:centres) and starts_at >= :from and starts_at < :to
                group by s.slot_id, centre_code, centre_name_kk, centre_name_ru, room, starts_at, language
                order by starts_at, centre_code, room""")
                .param("centres", centres)
                .param("from", Timestamp.from(from))
                .param("to", Timestamp.from(to))
                .query(SlotSummary.class)
                .list();
    }

    List<RosterLine> roster(UUID slotId) {
        return jdbc.sql("""
                select s.id as sitting_id, seat_number, p.full_name as person_name,
                       overlay(p.iin placing '••••••' from 5 for 6) as iin_masked, status,
                       (select count(*) from answer a where a.sitting_id = s.id and response is not null) as answered,
                       ends_at, last_seen_at
                from sitting s left join person p on p.id = s.person_id
                where slot_id = ? and status <> 'CANCELLED' order by seat_number""").param(slotId).query(RosterLine.class).list();
    }
}
