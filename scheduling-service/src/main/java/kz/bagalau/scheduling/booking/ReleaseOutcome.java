package kz.bagalau.scheduling.booking;

/** The answer to somebody who gives a hold up. */
public enum ReleaseOutcome {
    /** It is given up, now or before. */
    RELEASED,
    /** An application has the seat: delete the application instead. */
    RESERVED,
    /** The person has no such hold. */
    UNKNOWN
}
