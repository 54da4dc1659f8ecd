package kz.bagalau.events.scheduling;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.bagalau.events.Event;
import kz.bagalau.events.EventContract;
import kz.bagalau.events.Topics;

/**
 * Nobody joins or leaves this slot any more: its forms can be built ahead.
 *
 * @param slotId the slot
 * @param campaignId the campaign
 * @param centreCode the centre
 * @param room the room
 * @param language kk or ru
 * @param startsAt start of the slot
 * @param entries who sits where
 * @param closedAt when
 */
@EventContract(type = "kz.bagalau.scheduling.slot-roster-closed.v1", topic = Topics.SLOT)
public record SlotRosterClosedV1(
        UUID slotId,
        UUID campaignId,
        String centreCode,
        String room,
        String language,
        Instant startsAt,
        List<RosterEntry> entries,
        Instant closedAt)
        implements Event {
    @Override
    public UUID aggregateId() {
        return slotId;
    }
}
