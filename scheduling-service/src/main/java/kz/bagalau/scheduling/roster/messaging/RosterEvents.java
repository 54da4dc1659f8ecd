package kz.bagalau.scheduling.roster.messaging;

import java.time.Instant;
import kz.bagalau.events.scheduling.RosterEntry;
import kz.bagalau.events.scheduling.SlotRosterClosedV1;
import kz.bagalau.scheduling.roster.Roster;
import kz.bagalau.starter.event.EventPublisher;
import org.springframework.stereotype.Component;

/** Tells others who sits where. */
@Component
public class RosterEvents {
    private final EventPublisher publisher;

    RosterEvents(EventPublisher publisher) {
        this.publisher = publisher;
    }

    /** Nobody joins any more. */
    public void closed(Roster roster, Instant at) {
        publisher.publish(
                new SlotRosterClosedV1(
                        roster.slotId(),
                        roster.campaignId(),
                        roster.centreCode(),
                        roster.room(),
                        roster.language(),
                        roster.startsAt(),
                        roster.entries().stream().map(RosterEvents::entry).toList(),
                        at),
                roster.version());
    }

    private static RosterEntry entry(Roster.Entry entry) {
        return new RosterEntry(entry.applicationId(), entry.personId(), entry.seatNumber());
    }
}
