package kz.bagalau.scheduling.booking;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Applications that get no seat any more, whichever of their events comes first. */
@Repository
class WithdrawnApplications {
    private final JdbcClient jdbc;

    WithdrawnApplications(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes the events of one application in this transaction follow each other. */
    void lock(UUID applicationId) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 2))")
                .param("application:" + applicationId)
                .query((row, n) -> true)
                .list();
    }

    void add(UUID applicationId, Instant withdrawnAt) {
        jdbc.sql(
                        "insert into withdrawn_application (application_id, withdrawn_at) values (?, ?) on conflict do nothing")
                .param(applicationId)
                .param(Timestamp.from(withdrawnAt))
                .update();
    }

    boolean contains(UUID applicationId) {
        return jdbc.sql("select exists (select 1 from withdrawn_application where application_id = ?)")
                .param(applicationId)
                .query(Boolean.class)
                .single();
    }
}
