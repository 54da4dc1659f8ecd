package kz.bagalau.notification.letter;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kz.bagalau.events.LocalizedText;

/** What a mail says, apart from its wording; kept as JSON in the mail's row. No names, no addresses, no secrets. */
public sealed interface MailContent {
    /** The link's token is kept apart, in the row's {@code secret}. */
    record ConfirmEmail(Instant expiresAt) implements MailContent {}

    /** Nothing but the fact. */
    record RegistrationRepeated() implements MailContent {}

    /** The link to a new password; its token is kept apart too. */
    record RecoverPassword(Instant expiresAt) implements MailContent {}

    /** When. */
    record PasswordChanged(Instant changedAt) implements MailContent {}

    /** Until when the new address may be confirmed; it is not told to the old one. */
    record EmailChangeRequested(Instant expiresAt) implements MailContent {}

    /** The link that goes to the new address; its token is kept apart too. */
    record ConfirmNewEmail(Instant expiresAt) implements MailContent {}

    /** Nothing but the fact. */
    record SecondFactorReset() implements MailContent {}

    /** When. */
    record SecondFactorReplaced(Instant replacedAt) implements MailContent {}

    /** When. */
    record AccountErased(Instant erasedAt) implements MailContent {}

    /** Seat, place and time. */
    record ApplicationAccepted(
            UUID applicationId,
            String number,
            LocalizedText subject,
            String language,
            LocalizedText centre,
            LocalizedText address,
            String room,
            int seatNumber,
            Instant startsAt)
            implements MailContent {
        /** Whether it is the same seat of the same test, whatever else of the application has changed. */
        public boolean isWhereAndWhen(ApplicationAccepted other) {
            return centre.equals(other.centre)
                    && address.equals(other.address)
                    && room.equals(other.room)
                    && seatNumber == other.seatNumber
                    && startsAt.equals(other.startsAt);
        }
    }

    /** What it is now; reason as in {@link kz.bagalau.events.application.ApplicationChangedV1}. */
    record ApplicationChanged(ApplicationAccepted now, String reason) implements MailContent {}

    /** The day before the test: the same seat, place and time. */
    record TestReminder(ApplicationAccepted seat) implements MailContent {}

    /** Reason as in {@link kz.bagalau.events.application.ApplicationRefusedV1}. */
    record ApplicationRefused(UUID applicationId, String number, String reason) implements MailContent {}

    /** Which application. */
    record ApplicationWithdrawn(String number) implements MailContent {}

    /** A seat that is held for somebody who waited, and until when. */
    record SeatOffered(
            String language,
            LocalizedText centre,
            LocalizedText address,
            String room,
            int seatNumber,
            Instant startsAt,
            Instant until)
            implements MailContent {}

    /** Reason as in {@link kz.bagalau.events.scheduling.SeatOfferEndedV1}. */
    record SeatOfferEnded(LocalizedText centre, Instant startsAt, String reason) implements MailContent {}

    /** Reason as in {@link kz.bagalau.events.scheduling.WaitEndedV1}. */
    record WaitEnded(LocalizedText centre, String language, String reason) implements MailContent {}

    /** Points, and until when they count. */
    record ResultReleased(
            UUID applicationId,
            LocalizedText subject,
            BigDecimal score,
            BigDecimal maxScore,
            BigDecimal percent,
            Instant testedAt,
            LocalDate validUntil)
            implements MailContent {}

    /** Number and public code. */
    record CertificateIssued(String number, String code, LocalDate validUntil) implements MailContent {}
}
