package kz.bagalau.gateway.session;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in.
 *
 * @param expiresAt when the session ends if nothing more is asked, by the machine's time
 * @param serverTime what time it is for the platform, which pages go by instead of their device's clock
 */
record SessionResponse(
        boolean authenticated,
        @Nullable String accountId,
        @Nullable String email,
        @Nullable String locale,
        List<String> roles,
        @Nullable Instant expiresAt,
        Instant serverTime) {
    static SessionResponse nobody(Instant serverTime) {
        return new SessionResponse(false, null, null, null, List.of(), null, serverTime);
    }
}
