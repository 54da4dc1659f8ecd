package kz.bagalau.notification.mail;

/** Where a mail stands; the statements of {@link MailRepository} are its transitions, the README has their table. */
public enum MailState {
    /** The recipient is not known yet. */
    WAITING,
    /** To be sent, now or after a pause. */
    QUEUED,
    /** The mail server took it. */
    SENT,
    /** Given up; the operator may queue it again. */
    FAILED
}
