package kz.bagalau.notification.mail;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes mails in, in the transaction of the event that asks for them; workers send them after it. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class MailQueue {
    private final MailRepository mails;
    private final SendingProperties properties;
    private final Clock clock;

    MailQueue(MailRepository mails, SendingProperties properties, Clock clock) {
        this.mails = mails;
        this.properties = properties;
        this.clock = clock;
    }

    /** Queues a mail, or lets it wait until its recipient is known; the same event again adds nothing. */
    public void add(NewMail mail) {
        mails.insert(mail, messageId(mail.eventId()), clock.instant());
    }

    /** Drops the mails of an erased person, sent ones too. */
    public void forget(UUID personId) {
        mails.deleteAllOf(personId);
    }

    /** The same for every attempt: who gets a mail twice after a crash can tell that it is one. */
    private String messageId(UUID eventId) {
        return "<" + eventId + "@" + properties.domain() + ">";
    }
}
