package kz.bagalau.notification.mail;

import java.time.Instant;
import java.util.UUID;
import kz.bagalau.notification.letter.Addressee;
import kz.bagalau.notification.letter.MailContent;
import kz.bagalau.notification.letter.MailTemplate;
import org.jspecify.annotations.Nullable;

/**
 * A mail that this worker has leased.
 *
 * @param attempts how many there were, this one counted
 * @param leasedUntil when another worker may take it
 * @param address where it goes now
 */
record DueMail(
        UUID id,
        String messageId,
        MailTemplate template,
        MailContent content,
        @Nullable String secret,
        int attempts,
        Instant leasedUntil,
        String address,
        Addressee addressee) {}
