package kz.bagalau.notification.mail;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How mails are sent.
 *
 * @param from address of the sender; its domain ends the Message-IDs
 * @param workers how many mails are sent at once
 * @param poll pause of a worker that found nothing
 * @param lease how long a worker may be busy with one mail before another takes it; longer than a whole SMTP dialogue
 * @param firstBackOff pause after the first failed attempt, doubled by each further one
 * @param longestBackOff longest pause between attempts
 * @param maxAttempts attempts until a mail is given up
 * @param serverPause pause of a worker that found the mail server away
 */
@Validated
@ConfigurationProperties("bagalau.notification.sending")
record SendingProperties(
        @NotBlank @Email String from,
        @Positive @Max(32) int workers,
        @NotNull Duration poll,
        @NotNull Duration lease,
        @NotNull Duration firstBackOff,
        @NotNull Duration longestBackOff,
        @Positive int maxAttempts,
        @NotNull Duration serverPause) {
    String domain() {
        return from.substring(from.indexOf('@') + 1);
    }

    /** Pause after so many failed attempts. */
    Duration backOff(int attempts) {
        Duration doubled = firstBackOff.multipliedBy(1L << Math.min(attempts - 1, 20));
        return doubled.compareTo(longestBackOff) < 0 ? doubled : longestBackOff;
    }
}
