package kz.bagalau.gateway.session;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in.
 *
 * @param expiresAt when the session ends if nothing more is asked
 */
record SessionResponse(
        boolean authenticated,
        @Nullable String accountId,
        @Nullable String email,
        @Nullable String locale,
        List<String> roles,
        @Nullable Instant expiresAt) {
    static final SessionResponse NOBODY = new SessionResponse(false, null, null, null, List.of(), null);
}
