package kz.bagalau.scheduling.schedule;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bagalau.scheduling.slot.SlotDetails;
import kz.bagalau.scheduling.slot.SlotDirectory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Slots that changed since they were told; the database itself notes that they did. */
@Repository
class AnnouncementRepository {
    /** Others may tell the next ones meanwhile; what is locked is no slot, so that its sale goes on. */
    private static final String TAKE_DUE = """
            with due as (
                select slot_id from slot_announcement where told < version order by slot_id limit :limit
                for update skip locked
            ), told as (
                update slot_announcement a set told = version from due where a.slot_id = due.slot_id
                returning a.slot_id, a.version
            )
            select s.id, s.campaign_id, s.ends_at, s.total_seats, told.version,
                   case s.status when 'CANCELLED' then 'CANCELLED' when 'DRAFT' then 'WITHDRAWN' else 'SCHEDULED' end as state
            from told join slot s on s.id = told.slot_id
            order by s.id
            """;

    private final JdbcClient jdbc;
    private final SlotDirectory slots;

    private record Due(
            UUID slotId, UUID campaignId, Announcement.State state, Instant endsAt, int seats, long version) {
        Announcement with(SlotDetails slot) {
            return new Announcement(slot, campaignId, state, endsAt, seats, version);
        }
    }

    AnnouncementRepository(JdbcClient jdbc, SlotDirectory slots) {
        this.jdbc = jdbc;
        this.slots = slots;
    }

    /** In a transaction that tells them. */
    List<Announcement> takeDue(int limit) {
        List<Due> due = jdbc.sql(TAKE_DUE)
                .param("limit", limit)
                .query(AnnouncementRepository::read)
                .list();
        Map<UUID, SlotDetails> details =
                slots.details(due.stream().map(Due::slotId).collect(Collectors.toSet()));
        return due.stream()
                .map(each -> each.with(Objects.requireNonNull(details.get(each.slotId()))))
                .toList();
    }

    private static Due read(ResultSet row, int number) throws SQLException {
        return new Due(
                row.getObject("id", UUID.class),
                row.getObject("campaign_id", UUID.class),
                Announcement.State.valueOf(row.getString("state")),
                row.getTimestamp("ends_at").toInstant(),
                row.getInt("total_seats"),
                row.getLong("version"));
    }
}
