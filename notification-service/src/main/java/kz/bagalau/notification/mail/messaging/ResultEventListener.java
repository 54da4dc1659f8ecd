package kz.bagalau.notification.mail.messaging;

import kz.bagalau.events.Topics;
import kz.bagalau.events.certificate.CertificateIssuedV1;
import kz.bagalau.events.testing.ResultReleasedV1;
import kz.bagalau.notification.letter.MailContent.CertificateIssued;
import kz.bagalau.notification.letter.MailContent.ResultReleased;
import kz.bagalau.notification.mail.MailQueue;
import kz.bagalau.notification.mail.NewMail;
import kz.bagalau.starter.event.Inbox;
import kz.bagalau.starter.event.ReceivedEvent;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Mails after the test: the result and its certificate. */
@Component
class ResultEventListener {
    private final Inbox inbox;
    private final MailQueue mails;

    ResultEventListener(Inbox inbox, MailQueue mails) {
        this.inbox = inbox;
        this.mails = mails;
    }

    @KafkaListener(topics = {Topics.SITTING, Topics.CERTIFICATE})
    void on(ConsumerRecord<String, byte[]> message) {
        inbox.once(message, this::handle);
    }

    private void handle(ReceivedEvent received) {
        switch (received.event()) {
            case ResultReleasedV1 e -> mails.add(NewMail.of(received.id(), e.personId(), content(e)));
            case CertificateIssuedV1 e ->
                mails.add(NewMail.of(
                        received.id(), e.personId(), new CertificateIssued(e.number(), e.code(), e.validUntil())));
            default -> {}
        }
    }

    private static ResultReleased content(ResultReleasedV1 e) {
        return new ResultReleased(
                e.applicationId(), e.subjectName(), e.score(), e.maxScore(), e.percent(), e.testedAt(), e.validUntil());
    }
}
