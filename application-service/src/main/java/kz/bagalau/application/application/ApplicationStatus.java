package kz.bagalau.application.application;

import java.util.Set;

/** Where an application stands; the only table of what may follow what. */
public enum ApplicationStatus {
    /** Written and told to scheduling, which has not answered yet. */
    SUBMITTED,
    /** Has its seat. */
    ACCEPTED,
    /** Got no seat, or lost it with a cancelled slot; the draft is still there. */
    REFUSED,
    /** Deleted by the person (S0). */
    WITHDRAWN,
    /** The result of its test is released. */
    TESTED;

    /** The statuses that may come next; none after an end. */
    public Set<ApplicationStatus> next() {
        return switch (this) {
            case SUBMITTED -> Set.of(ACCEPTED, REFUSED, WITHDRAWN);
            case ACCEPTED -> Set.of(REFUSED, WITHDRAWN, TESTED);
            case REFUSED, WITHDRAWN, TESTED -> Set.of();
        };
    }

    boolean mayBecome(ApplicationStatus other) {
        return next().contains(other);
    }
}
