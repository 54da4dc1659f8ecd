package kz.bagalau.gateway.session;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;

/**
 * How long the browser's session lives and how seldom the database is asked about it.
 *
 * @param idle a session that nobody uses for so long ends
 * @param lifetime it ends after this time in any case
 * @param beforeSignIn how long an anonymous session (of somebody who is signing in) lives
 * @param writeEvery the time of the last use is written at most so often; a session may end that much before {@code idle}
 * @param cacheFor what was read is good for so long; a sign-out at another instance is noticed that much later
 * @param cacheSize so many sessions at most are remembered
 * @param refreshBefore an access token is renewed so long before it expires
 * @param parallelRefreshes tokens renewed at once, each holding a database connection
 */
@ConfigurationProperties("bagalau.gateway.session")
public record SessionProperties(
        @DefaultValue("30m") Duration idle,
        @DefaultValue("12h") Duration lifetime,
        @DefaultValue("10m") Duration beforeSignIn,
        @DefaultValue("60s") Duration writeEvery,
        @DefaultValue("1s") Duration cacheFor,
        @DefaultValue("20000") int cacheSize,
        @DefaultValue("15s") Duration refreshBefore,
        @DefaultValue("4") int parallelRefreshes) {
    public SessionProperties {
        Assert.isTrue(idle.isPositive() && lifetime.isPositive(), "A session must live for a while");
        Assert.isTrue(writeEvery.compareTo(idle) < 0, "bagalau.gateway.session.write-every must be shorter than idle");
        Assert.isTrue(parallelRefreshes > 0, "bagalau.gateway.session.parallel-refreshes must be positive");
    }
}
