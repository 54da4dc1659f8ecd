package kz.bagalau.scheduling.duty;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A duty as a list names it: in the slot of a room that begins then, or in a whole centre for some time.
 *
 * @param roomId null for the whole centre
 * @param endsAt null for a slot, which has its own end
 */
public record WantedDuty(
        UUID accountId,
        DutyRole role,
        String centreCode,
        @Nullable Integer roomId,
        Instant startsAt,
        @Nullable Instant endsAt) {}
