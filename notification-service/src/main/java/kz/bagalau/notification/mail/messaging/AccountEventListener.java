package kz.bagalau.notification.mail.messaging;

import static kz.bagalau.notification.mail.Destination.CURRENT;

import java.time.Instant;
import kz.bagalau.events.Topics;
import kz.bagalau.events.identity.ConfirmationRequestedV1;
import kz.bagalau.events.identity.EmailChangeRequestedV1;
import kz.bagalau.events.identity.NewEmailConfirmationRequestedV1;
import kz.bagalau.events.identity.PasswordChangedV1;
import kz.bagalau.events.identity.PasswordRecoveryRequestedV1;
import kz.bagalau.events.identity.RegistrationRepeatedV1;
import kz.bagalau.events.identity.SecondFactorReplacedV1;
import kz.bagalau.events.identity.SecondFactorResetV1;
import kz.bagalau.notification.letter.MailContent;
import kz.bagalau.notification.letter.MailContent.ConfirmEmail;
import kz.bagalau.notification.letter.MailContent.ConfirmNewEmail;
import kz.bagalau.notification.letter.MailContent.EmailChangeRequested;
import kz.bagalau.notification.letter.MailContent.PasswordChanged;
import kz.bagalau.notification.letter.MailContent.RecoverPassword;
import kz.bagalau.notification.letter.MailContent.RegistrationRepeated;
import kz.bagalau.notification.letter.MailContent.SecondFactorReplaced;
import kz.bagalau.notification.letter.MailContent.SecondFactorReset;
import kz.bagalau.notification.mail.Destination;
import kz.bagalau.notification.mail.MailQueue;
import kz.bagalau.notification.mail.NewMail;
import kz.bagalau.starter.event.Inbox;
import kz.bagalau.starter.event.ReceivedEvent;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Mails of the account: links, and what its owner must be told. */
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
                add(received, e.locale(), new ConfirmEmail(e.expiresAt()), e.token(), e.expiresAt(), CURRENT);
            case RegistrationRepeatedV1 e -> add(received, e.locale(), new RegistrationRepeated(), null, null, CURRENT);
            case PasswordRecoveryRequestedV1 e ->
                add(received, e.locale(), new RecoverPassword(e.expiresAt()), e.token(), e.expiresAt(), CURRENT);
            case PasswordChangedV1 e ->
                add(received, e.locale(), new PasswordChanged(e.changedAt()), null, null, CURRENT);
            case EmailChangeRequestedV1 e ->
                add(
                        received,
                        e.locale(),
                        new EmailChangeRequested(e.expiresAt()),
                        null,
                        e.expiresAt(),
                        Destination.before(e.changeId()));
            case NewEmailConfirmationRequestedV1 e ->
                add(
                        received,
                        e.locale(),
                        new ConfirmNewEmail(e.expiresAt()),
                        e.token(),
                        e.expiresAt(),
                        Destination.after(e.changeId()));
            case SecondFactorResetV1 e -> add(received, e.locale(), new SecondFactorReset(), null, null, CURRENT);
            case SecondFactorReplacedV1 e ->
                add(received, e.locale(), new SecondFactorReplaced(e.replacedAt()), null, null, CURRENT);
            default -> {}
        }
    }

    private void add(
            ReceivedEvent received,
            String locale,
            MailContent content,
            @Nullable String token,
            @Nullable Instant usefulUntil,
            Destination to) {
        mails.add(new NewMail(received.id(), received.event().aggregateId(), locale, content, token, usefulUntil, to));
    }
}
