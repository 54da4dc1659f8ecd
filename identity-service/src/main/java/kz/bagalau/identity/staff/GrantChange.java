package kz.bagalau.identity.staff;

/** What became of changing or revoking a grant. */
public enum GrantChange {
    /** As asked. */
    DONE,
    /** There is no such grant. */
    UNKNOWN,
    /** It was revoked before; nothing changes it any more. */
    REVOKED,
    /** The last day is over already, or before the first. */
    PERIOD_INVALID,
    /** An administrator does not take the administration from himself. */
    OWN_ADMINISTRATION,
    /** Nobody else would be an administrator without an end. */
    LAST_ADMINISTRATOR
}
