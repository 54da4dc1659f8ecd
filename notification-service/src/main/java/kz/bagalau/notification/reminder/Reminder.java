package kz.bagalau.notification.reminder;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import kz.bagalau.notification.letter.MailContent.ApplicationAccepted;

/**
 * What a person shall be reminded of.
 *
 * @param eventId the event that gave the application this seat
 * @param personId whom
 * @param seat the test's date, time and place
 */
record Reminder(UUID eventId, UUID personId, ApplicationAccepted seat) {
    /** The mail's id: another one than that of the mail of acceptance, and the same whenever it is made. */
    UUID mailId() {
        return UUID.nameUUIDFromBytes(("reminder:" + eventId).getBytes(StandardCharsets.UTF_8));
    }
}
