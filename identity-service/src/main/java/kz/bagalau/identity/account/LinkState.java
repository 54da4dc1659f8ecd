package kz.bagalau.identity.account;

/** What a mailed link is worth now. */
public enum LinkState {
    /** It works. */
    VALID,
    /** Its time is over, or something newer made it worthless. */
    EXPIRED,
    /** It was followed, or there is nothing left for it to do. */
    USED
}
