package kz.bagalau.notification.letter;

import java.util.Locale;

/** The kinds of mail; each has its wording in {@code notification/letters_kk.properties} and {@code _ru}. */
public enum MailTemplate {
    /** The link that completes a registration (S0). */
    CONFIRM_EMAIL(MailContent.ConfirmEmail.class),
    /** Somebody registered again with the address of an account. */
    REGISTRATION_REPEATED(MailContent.RegistrationRepeated.class),
    /** The link to a new password (S0). */
    RECOVER_PASSWORD(MailContent.RecoverPassword.class),
    /** The password was changed. */
    PASSWORD_CHANGED(MailContent.PasswordChanged.class),
    /** Somebody who knows the password wants another address; goes to the present one. */
    EMAIL_CHANGE_REQUESTED(MailContent.EmailChangeRequested.class),
    /** The link that makes the new address the account's; goes to the new one (S0). */
    CONFIRM_NEW_EMAIL(MailContent.ConfirmNewEmail.class),
    /** An administrator took the second factor away, as its owner lost it. */
    SECOND_FACTOR_RESET(MailContent.SecondFactorReset.class),
    /** The account's owner connected another authenticator. */
    SECOND_FACTOR_REPLACED(MailContent.SecondFactorReplaced.class),
    /** The account was erased by its owner; the last mail that goes to the address. */
    ACCOUNT_ERASED(MailContent.AccountErased.class),
    /** The application has its seat: where and when. */
    APPLICATION_ACCEPTED(MailContent.ApplicationAccepted.class),
    /** The application has changed, or its seat: where and when by now. */
    APPLICATION_CHANGED(MailContent.ApplicationChanged.class),
    /** One day before the test: date, time, place and what to bring (S3 2.1). */
    TEST_REMINDER(MailContent.TestReminder.class),
    /** The application could not be accepted: why, and what to do. */
    APPLICATION_REFUSED(MailContent.ApplicationRefused.class),
    /** The application was deleted by its owner. */
    APPLICATION_WITHDRAWN(MailContent.ApplicationWithdrawn.class),
    /** Who waited may have a seat: where, when, and until when it is held. */
    SEAT_OFFERED(MailContent.SeatOffered.class),
    /** The offered seat is not held any more. */
    SEAT_OFFER_ENDED(MailContent.SeatOfferEnded.class),
    /** Nobody waits for a seat there any more. */
    WAIT_ENDED(MailContent.WaitEnded.class),
    /** The result of the test. */
    RESULT_RELEASED(MailContent.ResultReleased.class),
    /** The certificate and where it is checked. */
    CERTIFICATE_ISSUED(MailContent.CertificateIssued.class);

    private final Class<? extends MailContent> content;

    MailTemplate(Class<? extends MailContent> content) {
        this.content = content;
    }

    /** The record that holds what a mail of this kind says. */
    public Class<? extends MailContent> content() {
        return content;
    }

    /** The kind of a content. */
    public static MailTemplate of(MailContent content) {
        for (MailTemplate template : values()) {
            if (template.content == content.getClass()) {
                return template;
            }
        }
        throw new IllegalArgumentException("No template for " + content.getClass());
    }

    /** Prefix of its texts, such as {@code confirm-email}. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
