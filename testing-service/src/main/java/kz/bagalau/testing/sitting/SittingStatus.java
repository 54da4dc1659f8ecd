package kz.bagalau.testing.sitting;

import java.util.Map;
import java.util.Set;

/** Where a sitting stands; the one table of what may follow what. */
public enum SittingStatus {
    /** The application is accepted; the day has not come. */
    SCHEDULED,
    /** Identity shown and seat confirmed. */
    CHECKED_IN,
    /** The administrator lets the person begin. */
    RELEASED,
    /** The clock of the test runs. */
    RUNNING,
    /** Stopped by the administrator; the remaining time is kept. */
    PAUSED,
    /** Ended by the candidate or by the clock. */
    COMPLETED,
    /** Ended by the administrator, with a reason. */
    TERMINATED,
    /** The application was withdrawn before the test. */
    CANCELLED,
    /** The latest start passed and the person had not begun. */
    ABSENT;

    private static final Map<SittingStatus, Set<SittingStatus>> NEXT = Map.of(
            SCHEDULED, Set.of(CHECKED_IN, CANCELLED, ABSENT),
            CHECKED_IN, Set.of(RELEASED, CANCELLED, ABSENT),
            RELEASED, Set.of(RUNNING, CANCELLED, ABSENT),
            RUNNING, Set.of(PAUSED, COMPLETED, TERMINATED),
            PAUSED, Set.of(RUNNING, COMPLETED, TERMINATED),
            COMPLETED, Set.of(),
            TERMINATED, Set.of(),
            CANCELLED, Set.of(),
            ABSENT, Set.of());

    /** Whether a sitting may go from this status to another. */
    public boolean mayBecome(SittingStatus next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    /** Whether the test is over and has, or will have, a result. */
    public boolean ended() {
        return this == COMPLETED || this == TERMINATED;
    }
}
