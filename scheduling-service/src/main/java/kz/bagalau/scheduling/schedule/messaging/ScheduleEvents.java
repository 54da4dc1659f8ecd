package kz.bagalau.scheduling.schedule.messaging;

import java.time.Instant;
import java.util.Locale;
import kz.bagalau.events.scheduling.SlotScheduledV1;
import kz.bagalau.scheduling.schedule.Announcement;
import kz.bagalau.scheduling.slot.SlotDetails;
import kz.bagalau.starter.event.EventPublisher;
import org.springframework.stereotype.Component;

/** Tells others when and where tests are sat. */
@Component
public class ScheduleEvents {
    private final EventPublisher publisher;

    ScheduleEvents(EventPublisher publisher) {
        this.publisher = publisher;
    }

    /** A slot as it is now. */
    public void scheduled(Announcement announcement, Instant at) {
        SlotDetails slot = announcement.slot();
        publisher.publish(
                new SlotScheduledV1(
                        slot.id(),
                        announcement.campaignId(),
                        announcement.state().name().toLowerCase(Locale.ROOT),
                        slot.regionCode(),
                        slot.regionName().toEvent(),
                        slot.centreCode(),
                        slot.centreName().toEvent(),
                        slot.address().toEvent(),
                        slot.room(),
                        slot.startsAt(),
                        announcement.endsAt(),
                        slot.language(),
                        announcement.seats(),
                        at),
                announcement.version());
    }
}
