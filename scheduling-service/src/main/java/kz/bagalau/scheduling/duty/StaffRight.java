package kz.bagalau.scheduling.duty;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody may serve in a role in a centre for a time.
 *
 * @param from first instant
 * @param until first instant after; null until the role is taken away
 */
public record StaffRight(
        DutyRole role,
        String centreCode,
        Instant from,
        @Nullable Instant until) {
    /** Whether it is there for the whole duty; of one that has begun, such as when somebody must be replaced, for its rest. */
    boolean covers(DutyPost post, Instant now) {
        DutyPlace place = post.place();
        Instant start = place.startsAt().isBefore(now) ? now : place.startsAt();
        return role == post.role()
                && centreCode.equals(place.centreCode())
                && !from.isAfter(start)
                && (until == null || !until.isBefore(place.endsAt()));
    }
}
