package kz.bagalau.scheduling;

/** The answer to an operator who changes something that he saw. */
public enum ChangeOutcome {
    /** It is changed. */
    DONE,
    /** Somebody else changed it meanwhile. */
    STALE,
    /** There is no such thing. */
    UNKNOWN
}
