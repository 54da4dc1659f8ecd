package kz.bagalau.notification.mail;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import kz.bagalau.notification.letter.MailTemplate;
import org.jspecify.annotations.Nullable;

/**
 * A mail as the operator may see it.
 *
 * @param template its kind by name, as it stands in the row
 * @param locale null while neither the event nor the recipient has told it
 * @param lastError why the last attempt failed
 * @param recipientMasked such as {@code a•••@mail.kz}; null while unknown
 */
public record MailView(
        UUID id,
        @Schema(implementation = MailTemplate.class) String template,
        @Nullable String locale,
        MailState state,
        int attempts,
        Instant createdAt,
        @Nullable Instant sentAt,
        @Nullable String lastError,
        @Nullable String recipientMasked) {}
