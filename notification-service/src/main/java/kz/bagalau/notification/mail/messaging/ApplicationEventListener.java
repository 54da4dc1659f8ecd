package kz.bagalau.notification.mail.messaging;

import kz.bagalau.events.Topics;
import kz.bagalau.events.application.ApplicationAcceptedV1;
import kz.bagalau.events.application.ApplicationChangedV1;
import kz.bagalau.events.application.ApplicationRefusedV1;
import kz.bagalau.events.application.ApplicationWithdrawnV1;
import kz.bagalau.notification.letter.MailContent.ApplicationAccepted;
import kz.bagalau.notification.letter.MailContent.ApplicationChanged;
import kz.bagalau.notification.letter.MailContent.ApplicationRefused;
import kz.bagalau.notification.letter.MailContent.ApplicationWithdrawn;
import kz.bagalau.notification.mail.MailQueue;
import kz.bagalau.notification.mail.NewMail;
import kz.bagalau.notification.reminder.Reminders;
import kz.bagalau.starter.event.Inbox;
import kz.bagalau.starter.event.ReceivedEvent;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Mails of an application: accepted, changed, refused, deleted; and the reminder of its test. */
@Component
class ApplicationEventListener {
    private final Inbox inbox;
    private final MailQueue mails;
    private final Reminders reminders;

    ApplicationEventListener(Inbox inbox, MailQueue mails, Reminders reminders) {
        this.inbox = inbox;
        this.mails = mails;
        this.reminders = reminders;
    }

    @KafkaListener(topics = Topics.APPLICATION)
    void on(ConsumerRecord<String, byte[]> message) {
        inbox.once(message, this::handle);
    }

    private void handle(ReceivedEvent received) {
        switch (received.event()) {
            case ApplicationAcceptedV1 e -> {
                ApplicationAccepted seat = content(e);
                mails.add(NewMail.of(received.id(), e.personId(), seat));
                reminders.plan(received.id(), e.personId(), seat);
            }
            case ApplicationChangedV1 e -> {
                ApplicationAccepted seat = content(e);
                mails.add(NewMail.of(received.id(), e.personId(), new ApplicationChanged(seat, e.reason())));
                reminders.plan(received.id(), e.personId(), seat);
            }
            case ApplicationRefusedV1 e -> {
                mails.add(NewMail.of(
                        received.id(),
                        e.personId(),
                        new ApplicationRefused(e.applicationId(), e.number(), e.reason())));
                reminders.cancel(e.applicationId());
            }
            case ApplicationWithdrawnV1 e -> {
                mails.add(NewMail.of(received.id(), e.personId(), new ApplicationWithdrawn(e.number())));
                reminders.cancel(e.applicationId());
            }
            default -> {}
        }
    }

    private static ApplicationAccepted content(ApplicationAcceptedV1 e) {
        return new ApplicationAccepted(
                e.applicationId(),
                e.number(),
                e.subjectName(),
                e.language(),
                e.centreName(),
                e.address(),
                e.room(),
                e.seatNumber(),
                e.startsAt());
    }

    private static ApplicationAccepted content(ApplicationChangedV1 e) {
        return new ApplicationAccepted(
                e.applicationId(),
                e.number(),
                e.subjectName(),
                e.language(),
                e.centreName(),
                e.address(),
                e.room(),
                e.seatNumber(),
                e.startsAt());
    }
}
