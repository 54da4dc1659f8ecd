package kz.bagalau.identity.audit;

/** How an action ended. */
public enum AuditOutcome {
    /** As asked. */
    DONE,
    /** Against a rule, or asked in a wrong form. */
    REFUSED,
    /** The actor has no right to it. */
    DENIED,
    /** A fault of the platform. */
    FAILED,
    /** The service ended meanwhile. */
    UNKNOWN
}
