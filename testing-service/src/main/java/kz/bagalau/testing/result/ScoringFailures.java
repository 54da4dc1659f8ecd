package kz.bagalau.testing.result;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Ended tests that could not be scored: why, when the next try is due, and how many there are for who watches. */
@Component
class ScoringFailures {
    private static final Logger log = LoggerFactory.getLogger(ScoringFailures.class);

    private final JdbcClient jdbc;
    private final Clock clock;

    ScoringFailures(JdbcClient jdbc, Clock clock, MeterRegistry registry) {
        this.jdbc = jdbc;
        this.clock = clock;
        Gauge.builder("bagalau.results.unscored", this, ScoringFailures::open)
                .description("Ended tests whose scoring failed and that have no result yet")
                .register(registry);
    }

    /** Tries again after 30 seconds, then twice as long each time, at most an hour. */
    void record(UUID sittingId, RuntimeException cause) {
        Timestamp now = Timestamp.from(clock.instant());
        int attempts = jdbc.sql("""
                insert into scoring_failure as f (sitting_id, reason, attempts, failed_at, next_try_at)
                values (:sitting, :reason, 1, :now, cast(:now as timestamptz) + interval '30 seconds')
                on conflict (sitting_id) do update set reason = excluded.reason, attempts = f.attempts + 1, failed_at = excluded.failed_at,
                    next_try_at = cast(:now as timestamptz) + least(interval '1 hour', interval '30 seconds' * power(2, least(f.attempts, 10)))
                returning attempts""")
                .param("sitting", sittingId)
                .param("reason", cause.toString())
                .param("now", now)
                .query(Integer.class)
                .single();
        log.error("Sitting {} could not be scored, attempt {}", sittingId, attempts, cause);
    }

    /** Those without a result, the longest failing first, at most so many. */
    List<UnscoredSitting> list(int most) {
        return jdbc.sql("""
                select f.sitting_id, s.slot_id, s.centre_code, s.completed_at, f.reason, f.attempts, f.failed_at, f.next_try_at
                from scoring_failure f join sitting s on s.id = f.sitting_id
                where not exists (select from result r where r.sitting_id = f.sitting_id)
                order by s.completed_at, f.sitting_id limit ?""").param(most).query(UnscoredSitting.class).list();
    }

    boolean ever(UUID sittingId) {
        return jdbc.sql("select exists (select from scoring_failure where sitting_id = ?)")
                .param(sittingId)
                .query(Boolean.class)
                .single();
    }

    private double open() {
        return jdbc.sql("""
                select count(*) from scoring_failure f
                where not exists (select from result r where r.sitting_id = f.sitting_id)""").query(Long.class).single();
    }
}
