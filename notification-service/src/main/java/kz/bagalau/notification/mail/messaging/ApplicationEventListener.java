package kz.bagalau.notification.mail.messaging;

import kz.bagalau.events.Topics;
import kz.bagalau.events.application.ApplicationAcceptedV1;
import kz.bagalau.events.application.ApplicationRefusedV1;
import kz.bagalau.events.application.ApplicationWithdrawnV1;
import kz.bagalau.notification.letter.MailContent.ApplicationAccepted;
import kz.bagalau.notification.letter.MailContent.ApplicationRefused;
import kz.bagalau.notification.letter.MailContent.ApplicationWithdrawn;
import kz.bagalau.notification.mail.MailQueue;
import kz.bagalau.notification.mail.NewMail;
import kz.bagalau.starter.event.Inbox;
import kz.bagalau.starter.event.ReceivedEvent;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Mails of an application: accepted, refused, deleted. */
@Component
class ApplicationEventListener {
    private final Inbox inbox;
    private final MailQueue mails;

    ApplicationEventListener(Inbox inbox, MailQueue mails) {
        this.inbox = inbox;
        this.mails = mails;
    }

    @KafkaListener(topics = Topics.APPLICATION)
    void on(ConsumerRecord<String, byte[]> message) {
        inbox.once(message, this::handle);
    }

    private void handle(ReceivedEvent received) {
        switch (received.event()) {
            case ApplicationAcceptedV1 e -> mails.add(NewMail.of(received.id(), e.personId(), content(e)));
            case ApplicationRefusedV1 e ->
                mails.add(NewMail.of(
                        received.id(),
                        e.personId(),
                        new ApplicationRefused(e.applicationId(), e.number(), e.reason())));
            case ApplicationWithdrawnV1 e ->
                mails.add(NewMail.of(received.id(), e.personId(), new ApplicationWithdrawn(e.number())));
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
}
