package kz.bagalau.notification.mail.messaging;

import kz.bagalau.events.Topics;
import kz.bagalau.events.scheduling.SeatOfferEndedV1;
import kz.bagalau.events.scheduling.SeatOfferedV1;
import kz.bagalau.events.scheduling.WaitEndedV1;
import kz.bagalau.notification.letter.MailContent.SeatOfferEnded;
import kz.bagalau.notification.letter.MailContent.SeatOffered;
import kz.bagalau.notification.letter.MailContent.WaitEnded;
import kz.bagalau.notification.mail.Destination;
import kz.bagalau.notification.mail.MailQueue;
import kz.bagalau.notification.mail.NewMail;
import kz.bagalau.starter.event.Inbox;
import kz.bagalau.starter.event.ReceivedEvent;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Mails of the waiting list: a seat is offered, or not any more; nobody waits any more. */
@Component
class SeatOfferListener {
    private final Inbox inbox;
    private final MailQueue mails;

    SeatOfferListener(Inbox inbox, MailQueue mails) {
        this.inbox = inbox;
        this.mails = mails;
    }

    @KafkaListener(topics = Topics.RESERVATION)
    void on(ConsumerRecord<String, byte[]> message) {
        inbox.once(message, this::handle);
    }

    private void handle(ReceivedEvent received) {
        switch (received.event()) {
            case SeatOfferedV1 e -> mails.add(offer(received, e));
            case SeatOfferEndedV1 e ->
                mails.add(NewMail.of(
                        received.id(), e.personId(), new SeatOfferEnded(e.centreName(), e.startsAt(), e.reason())));
            case WaitEndedV1 e ->
                mails.add(NewMail.of(
                        received.id(), e.personId(), new WaitEnded(e.centreName(), e.language(), e.reason())));
            default -> {
                // The answers to applications: those are told by application-service.
            }
        }
    }

    /** Nobody is told of a seat that is gone already. */
    private static NewMail offer(ReceivedEvent received, SeatOfferedV1 e) {
        SeatOffered content = new SeatOffered(
                e.language(), e.centreName(), e.address(), e.room(), e.seatNumber(), e.startsAt(), e.until());
        return new NewMail(received.id(), e.personId(), null, content, null, e.until(), Destination.CURRENT);
    }
}
