package kz.bagalau.scheduling.schedule;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import kz.bagalau.scheduling.schedule.messaging.ScheduleEvents;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells every change of the schedule shortly after it was made (S1 7.9); any number of instances may run it. */
@Component
class ScheduleTelling {
    private final AnnouncementRepository announcements;
    private final ScheduleEvents events;
    private final TransactionTemplate transaction;
    private final ScheduleProperties settings;
    private final Clock clock;

    ScheduleTelling(
            AnnouncementRepository announcements,
            ScheduleEvents events,
            TransactionTemplate transaction,
            ScheduleProperties settings,
            Clock clock) {
        this.announcements = announcements;
        this.events = events;
        this.transaction = transaction;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${bagalau.scheduling.schedule.tell-every:2s}")
    void tell() {
        Integer told;
        do {
            told = transaction.execute(status -> tellBatch());
        } while (told != null && told > 0);
    }

    private int tellBatch() {
        Instant now = clock.instant();
        List<Announcement> due = announcements.takeDue(settings.batch());
        due.forEach(announcement -> events.scheduled(announcement, now));
        return due.size();
    }
}
