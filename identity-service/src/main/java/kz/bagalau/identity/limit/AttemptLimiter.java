package kz.bagalau.identity.limit;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kz.bagalau.identity.secret.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts attempts in the database, so that a limit holds over all instances. An attempt is taken before its work is done,
 * so that many at once are no way around the limit; what may be repeated freely is given back by {@link #forget}.
 */
@Component
public class AttemptLimiter {
    private static final String TAKE = """
            insert into attempt_window as w (subject, attempts, started_at, ends_at)
            values (:subject, 1, :now, :end)
            on conflict (subject) do update set
                attempts = case when w.ends_at <= :now then 1 else w.attempts + 1 end,
                started_at = case when w.ends_at <= :now then :now else w.started_at end,
                ends_at = case when w.ends_at <= :now then :end else w.ends_at end
            where w.ends_at <= :now or w.attempts < :limit""";

    private final JdbcClient jdbc;
    private final Clock clock;

    AttemptLimiter(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Takes one attempt; when none is left, tells after which time there will be. */
    public Optional<Duration> take(AttemptLimit limit, String... subject) {
        Instant now = clock.instant();
        String key = keyOf(subject);
        int taken = jdbc.sql(TAKE)
                .param("subject", key)
                .param("now", Timestamp.from(now))
                .param("end", Timestamp.from(now.plus(limit.window())))
                .param("limit", limit.attempts())
                .update();
        return taken == 1 ? Optional.empty() : Optional.of(pauseOf(key, now, limit));
    }

    /** Forgets what the subject tried. */
    public void forget(String... subject) {
        jdbc.sql("delete from attempt_window where subject = :subject")
                .param("subject", keyOf(subject))
                .update();
    }

    /** Removes windows that are over. */
    public int purge() {
        return jdbc.sql("delete from attempt_window where ends_at <= :now")
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private Duration pauseOf(String key, Instant now, AttemptLimit limit) {
        return jdbc.sql("select ends_at from attempt_window where subject = :subject")
                .param("subject", key)
                .query(Timestamp.class)
                .optional()
                .map(end -> Duration.between(now, end.toInstant()))
                .filter(Duration::isPositive)
                .orElse(limit.window());
    }

    private static String keyOf(String... subject) {
        return Sha256.hexOf(String.join("\n", subject));
    }
}
