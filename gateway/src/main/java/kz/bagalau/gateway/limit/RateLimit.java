package kz.bagalau.gateway.limit;

import java.time.Duration;
import org.springframework.boot.context.properties.bind.Name;
import org.springframework.util.Assert;

/**
 * One rule.
 *
 * @param per whom it counts for
 * @param method of the requests that count
 * @param path pattern of their paths
 * @param requests so many at once at most
 * @param window in which that many become possible again, evenly
 */
public record RateLimit(
        Subject per,
        String method,
        String path,
        int requests,
        @Name("in") Duration window) {
    /** Whom a rule counts for. */
    public enum Subject {
        ADDRESS,
        PERSON
    }

    public RateLimit {
        Assert.isTrue(requests > 0, "a limit of requests must be positive");
        Assert.isTrue(window.isPositive(), "the window of a limit must be positive");
    }

    /** Time in which one more request becomes possible. */
    Duration perRequest() {
        return window.dividedBy(requests);
    }
}
