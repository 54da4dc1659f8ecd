package kz.bagalau.identity.account;

/** OPEN → REPLACED, OPEN → USED; an account has at most one OPEN. */
enum ConfirmationLinkStatus {
    /** The newest link; it confirms the address until it expires. */
    OPEN,
    /** A newer link was sent. */
    REPLACED,
    /** The address was confirmed with it. */
    USED
}
