package kz.bagalau.identity.account;

/** OPEN → REPLACED, OPEN → USED; an account has at most one OPEN of each purpose. */
enum LinkStatus {
    /** The newest link of its purpose; it works until it expires. */
    OPEN,
    /** A newer link was sent, or the account's password or address changed meanwhile. */
    REPLACED,
    /** It was followed. */
    USED
}
