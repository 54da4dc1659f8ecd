package kz.bagalau.application.application;

/** What a line of an application's history tells: a status that it came to, or a change that left its status. */
public enum HistoryStep {
    SUBMITTED,
    /** The person changed the form. */
    CHANGED,
    /** It has another seat. */
    MOVED,
    ACCEPTED,
    REFUSED,
    WITHDRAWN,
    TESTED;

    static HistoryStep of(ApplicationStatus status) {
        return switch (status) {
            case SUBMITTED -> SUBMITTED;
            case ACCEPTED -> ACCEPTED;
            case REFUSED -> REFUSED;
            case WITHDRAWN -> WITHDRAWN;
            case TESTED -> TESTED;
        };
    }
}
