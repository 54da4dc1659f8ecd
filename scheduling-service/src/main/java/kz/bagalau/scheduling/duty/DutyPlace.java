package kz.bagalau.scheduling.duty;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where and when somebody is needed.
 *
 * @param slotId the sitting, null for the whole centre
 */
public record DutyPlace(String centreCode, @Nullable UUID slotId, Instant startsAt, Instant endsAt) {
    boolean isOver(Instant now) {
        return !endsAt.isAfter(now);
    }
}
