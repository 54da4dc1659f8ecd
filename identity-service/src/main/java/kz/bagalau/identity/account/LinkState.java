package kz.bagalau.identity.account;

/** What a confirmation link is worth now. */
public enum LinkState {
    /** It confirms the address. */
    VALID,
    /** Its time is over, or a newer link was sent. */
    EXPIRED,
    /** The account is confirmed already. */
    USED
}
