package kz.bagalau.notification.mail;

/** What became of an attempt; reasons carry no address. */
sealed interface SmtpAnswer {
    /** The server took the mail. */
    record Accepted() implements SmtpAnswer {}

    /** It never will, such as for an address that does not exist. */
    record Refused(String reason) implements SmtpAnswer {}

    /** Not now. */
    record NotNow(String reason) implements SmtpAnswer {}

    /** There is no server to talk to; other mails fare the same. */
    record ServerAway(String reason) implements SmtpAnswer {}
}
