package kz.bagalau.identity.account;

/** UNCONFIRMED → CONFIRMED, never back. */
enum AccountStatus {
    /** Registered; the mail's link was not followed yet, so nobody can sign in. */
    UNCONFIRMED,
    /** The link was followed and a password chosen. */
    CONFIRMED
}
