package kz.bagalau.gateway.limit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The buckets, in the database and by its clock, so that all instances of the gateway count together. One statement takes from
 * a bucket or, when it is empty, touches nothing: {@code full_at} is the moment at which the bucket would be full again.
 */
@Component
class RateLimitBuckets {
    private static final String TAKE = """
            insert into rate_limit as b (bucket, full_at)
            values (:bucket, clock_timestamp() + make_interval(secs => :each))
            on conflict (bucket) do update
               set full_at = greatest(b.full_at, clock_timestamp()) + make_interval(secs => :each)
             where greatest(b.full_at, clock_timestamp()) + make_interval(secs => :each)
                   <= clock_timestamp() + make_interval(secs => :window)
            """;

    private final JdbcClient jdbc;

    RateLimitBuckets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether the subject may once more. */
    boolean take(String rule, RateLimit limit, String subject) {
        return jdbc.sql(TAKE)
                        .param("bucket", bucket(rule, subject))
                        .param("each", seconds(limit.perRequest()))
                        .param("window", seconds(limit.window()))
                        .update()
                > 0;
    }

    /** A full bucket is as good as none. */
    @Scheduled(fixedDelayString = "PT5M", initialDelayString = "PT5M")
    void forgetFull() {
        jdbc.sql("delete from rate_limit where full_at < clock_timestamp()").update();
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }

    private static byte[] bucket(String rule, String subject) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((rule + "|" + subject).getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(hash, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
