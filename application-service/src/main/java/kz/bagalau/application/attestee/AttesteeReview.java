package kz.bagalau.application.attestee;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import kz.bagalau.starter.problem.ProblemException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes lines off the list, and puts them back; what is approved already stays until the next revision. */
@Service
@Transactional
public class AttesteeReview {
    private final JdbcClient database;
    private final Clock clock;

    AttesteeReview(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Takes a line off, or changes why it is off.
     *
     * @throws ProblemException not-found when the region has no such line
     */
    public void exclude(String region, UUID application, String reason, UUID by) {
        int excluded = database.sql("""
                        insert into attestee_exclusion (application_id, reason, excluded_by, excluded_at)
                        select id, :reason, :by, :now from application
                        where id = :application and region_code = :region
                          and category_sought is not null and status in ('ACCEPTED', 'TESTED')
                        on conflict (application_id) do update
                        set reason = excluded.reason, excluded_by = excluded.excluded_by, excluded_at = excluded.excluded_at""")
                .param("application", application)
                .param("region", region)
                .param("reason", reason)
                .param("by", by)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (excluded == 0) {
            throw ProblemException.notFound();
        }
    }

    /**
     * Puts a line back; one that is on the list stays there.
     *
     * @throws ProblemException not-found when the region has no such application
     */
    public void restore(String region, UUID application) {
        boolean known = database.sql(
                        "select exists (select from application where id = :application and region_code = :region)")
                .param("application", application)
                .param("region", region)
                .query(Boolean.class)
                .single();
        if (!known) {
            throw ProblemException.notFound();
        }
        database.sql("delete from attestee_exclusion where application_id = :application")
                .param("application", application)
                .update();
    }
}
