package kz.bagalau.scheduling.duty;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody serves somewhere for a time.
 *
 * @param accountId of the staff; identity-service knows the name
 * @param slotId the sitting, null for the whole centre
 */
public record Duty(
        UUID id,
        UUID accountId,
        DutyRole role,
        String centreCode,
        @Nullable UUID slotId,
        Instant startsAt,
        Instant endsAt) {}
