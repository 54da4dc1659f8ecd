package kz.bagalau.notification.mail;

import java.time.Instant;
import java.util.UUID;
import kz.bagalau.notification.letter.MailContent;
import org.jspecify.annotations.Nullable;

/**
 * A mail that an event asks for.
 *
 * @param eventId the event; one mail per event
 * @param personId to whom
 * @param locale language that the event names; null for the person's own
 * @param content what it says
 * @param secret token of its link
 * @param to which of the person's addresses it is for
 * @param usefulUntil after it there is no sense in sending
 */
public record NewMail(
        UUID eventId,
        UUID personId,
        @Nullable String locale,
        MailContent content,
        @Nullable String secret,
        @Nullable Instant usefulUntil,
        Destination to) {
    /** A mail in the person's own language that never becomes worthless. */
    public static NewMail of(UUID eventId, UUID personId, MailContent content) {
        return new NewMail(eventId, personId, null, content, null, null, Destination.CURRENT);
    }
}
