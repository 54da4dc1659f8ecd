package kz.bagalau.gateway.session;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a session, as they stand in it: only their values, so that neither the client's secret nor classes of a
 * library's version are in the database.
 */
record SessionTokens(
        String accessToken,
        Instant issuedAt,
        Instant expiresAt,
        @Nullable String refreshToken) implements Serializable {
    static final String ATTRIBUTE = "bagalau.tokens";

    boolean isFresh(Instant now, Duration margin) {
        return now.plus(margin).isBefore(expiresAt);
    }
}
