package kz.bagalau.notification.mail.messaging;

import kz.bagalau.events.Topics;
import kz.bagalau.events.identity.ConfirmationRequestedV1;
import kz.bagalau.events.identity.RegistrationRepeatedV1;
import kz.bagalau.notification.letter.MailContent.ConfirmEmail;
import kz.bagalau.notification.letter.MailContent.RegistrationRepeated;
import kz.bagalau.notification.mail.MailQueue;
import kz.bagalau.notification.mail.NewMail;
import kz.bagalau.starter.event.Inbox;
import kz.bagalau.starter.event.ReceivedEvent;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Mails of the account: the link, and the word to its owner when somebody registers again. */
@Component
class AccountEventListener {
    private final Inbox inbox;
    private final MailQueue mails;

    AccountEventListener(Inbox inbox, MailQueue mails) {
        this.inbox = inbox;
        this.mails = mails;
    }

    @KafkaListener(topics = Topics.ACCOUNT)
    void on(ConsumerRecord<String, byte[]> message) {
        inbox.once(message, this::handle);
    }

    private void handle(ReceivedEvent received) {
        switch (received.event()) {
            case ConfirmationRequestedV1 e ->
                mails.add(new NewMail(
                        received.id(),
                        e.accountId(),
                        e.locale(),
                        new ConfirmEmail(e.expiresAt()),
                        e.token(),
                        e.expiresAt()));
            case RegistrationRepeatedV1 e ->
                mails.add(
                        new NewMail(received.id(), e.accountId(), e.locale(), new RegistrationRepeated(), null, null));
            default -> {}
        }
    }
}
