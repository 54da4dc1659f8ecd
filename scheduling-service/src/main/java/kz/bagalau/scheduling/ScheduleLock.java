package kz.bagalau.scheduling;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Operators change the schedule one after the other: the next one sees what this one wrote. Sales don't wait for it; they are kept
 * off by the slots' own locks.
 */
@Component
public class ScheduleLock {
    private final JdbcClient jdbc;

    ScheduleLock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits for whoever changes the schedule, and keeps others off until the end of the transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void take() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('schedule', 3))")
                .query((row, n) -> true)
                .list();
    }
}
