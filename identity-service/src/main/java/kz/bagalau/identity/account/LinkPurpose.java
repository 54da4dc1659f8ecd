package kz.bagalau.identity.account;

/** What following a mailed link does (S0). */
public enum LinkPurpose {
    /** Confirms the address of a new account and sets its first password. */
    CONFIRMATION,
    /** Sets a new password instead of a forgotten one. */
    RECOVERY,
    /** Makes the address that it was sent to the account's. */
    EMAIL_CHANGE
}
