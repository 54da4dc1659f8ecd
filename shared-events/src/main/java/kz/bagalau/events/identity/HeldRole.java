package kz.bagalau.events.identity;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A role of the staff that was given to an account and not taken away; it counts in its period, which may be to come or over.
 *
 * @param role such as TEST_ADMINISTRATOR or OBSERVER
 * @param body the body served, such as mdobk or region-71; null where the role has none
 * @param region ISO 3166-2:KZ, two digits; null where the role has none, or counts everywhere
 * @param centres the test centres served, such as 71-01; empty where the role has none
 * @param organisation BIN of the organisation served; null where the role has none
 * @param from first instant
 * @param until first instant after; null until the role is taken away
 */
public record HeldRole(
        String role,
        @Nullable String body,
        @Nullable String region,
        List<String> centres,
        @Nullable String organisation,
        Instant from,
        @Nullable Instant until) {}
