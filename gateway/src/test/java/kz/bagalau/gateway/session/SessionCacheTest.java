package kz.bagalau.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SessionCacheTest {
    @Test
    void remembersUntilToldOtherwise() {
        SessionCache cache = new SessionCache(Duration.ofMinutes(1), 10);
        cache.put(session("a"));

        assertThat(cache.get("a")).isEqualTo(session("a"));
        cache.remove("a");
        assertThat(cache.get("a")).isNull();
    }

    @Test
    void remembersNothingWhenSwitchedOff() {
        SessionCache cache = new SessionCache(Duration.ZERO, 10);
        cache.put(session("a"));

        assertThat(cache.get("a")).isNull();
    }

    @Test
    void neverGrowsPastItsSize() {
        SessionCache cache = new SessionCache(Duration.ofMinutes(1), 2);
        cache.put(session("a"));
        cache.put(session("b"));
        cache.put(session("c"));

        assertThat(cache.get("a")).isNull();
        assertThat(cache.get("c")).isNotNull();
    }

    private static SessionSnapshot session(String id) {
        return new SessionSnapshot(id, Instant.EPOCH, Instant.EPOCH, Duration.ofMinutes(30), Map.of());
    }
}
