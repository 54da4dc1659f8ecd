package kz.bagalau.notification.reminder;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import kz.bagalau.notification.letter.MailContent.ApplicationAccepted;
import kz.bagalau.notification.letter.MailContent.TestReminder;
import kz.bagalau.notification.mail.Destination;
import kz.bagalau.notification.mail.MailQueue;
import kz.bagalau.notification.mail.NewMail;
import kz.bagalau.notification.mail.ReminderMails;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * One reminder for each seat of an accepted application. A new date, time or place takes the place of the old, also of its
 * mail that has not gone out; a change of anything else is no reason to remind again. Who has a seat after the moment of its
 * reminder is reminded at once.
 */
@Service
public class Reminders {
    private static final int AT_ONCE = 500;

    private final ReminderRepository reminders;
    private final MailQueue mails;
    private final ReminderMails queued;
    private final ReminderProperties properties;
    private final Clock clock;

    Reminders(
            ReminderRepository reminders,
            MailQueue mails,
            ReminderMails queued,
            ReminderProperties properties,
            Clock clock) {
        this.reminders = reminders;
        this.mails = mails;
        this.queued = queued;
        this.properties = properties;
        this.clock = clock;
    }

    /** Plans the reminder of an accepted application, in the place of an earlier one; none if this seat was told already. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void plan(UUID eventId, UUID personId, ApplicationAccepted seat) {
        dropUnsent(seat.applicationId());
        if (!queued.tell(seat)) {
            queued.giveUpLeased(seat.applicationId());
            reminders.plan(new Reminder(eventId, personId, seat), properties.dueFor(seat.startsAt()));
        }
    }

    /** Drops the reminder of an application that has no seat any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void cancel(UUID applicationId) {
        dropUnsent(applicationId);
        queued.giveUpLeased(applicationId);
    }

    /** Drops what was to be sent to an erased person. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(UUID personId) {
        reminders.forget(personId);
    }

    /**
     * Queues the mails of due reminders, a part of them in each call; what is queued is not a reminder any more, so that each
     * goes out once, whichever instance comes first.
     *
     * @return how many were due
     */
    @Transactional
    public int queueDue() {
        List<Reminder> due = reminders.takeDue(clock.instant(), AT_ONCE);
        due.stream()
                .filter(reminder -> clock.instant().isBefore(reminder.seat().startsAt()))
                .map(Reminders::mail)
                .forEach(mails::add);
        return due.size();
    }

    /** The plan first: this waits for whoever makes a mail of it right now, so that the mail is seen. */
    private void dropUnsent(UUID applicationId) {
        reminders.cancel(applicationId);
        queued.drop(applicationId);
    }

    private static NewMail mail(Reminder reminder) {
        return new NewMail(
                reminder.mailId(),
                reminder.personId(),
                null,
                new TestReminder(reminder.seat()),
                null,
                reminder.seat().startsAt(),
                Destination.CURRENT);
    }
}
