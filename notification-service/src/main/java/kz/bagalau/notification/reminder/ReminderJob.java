package kz.bagalau.notification.reminder;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks for due reminders; also for those whose moment passed while nothing ran. */
@Component
class ReminderJob {
    private final Reminders reminders;

    ReminderJob(Reminders reminders) {
        this.reminders = reminders;
    }

    @Scheduled(fixedDelayString = "${bagalau.notification.reminder.poll}")
    void queueDue() {
        while (reminders.queueDue() > 0) {
            // until none is left
        }
    }
}
