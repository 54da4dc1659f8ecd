package kz.bagalau.testing.sitting;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One person of a slot, as the administrator sees it.
 *
 * @param personName as in the register; null until it is known here
 * @param iinMasked first four and last two digits
 * @param lastSeenAt when the candidate's page last called
 */
public record RosterLine(
        UUID sittingId,
        int seatNumber,
        @Nullable String personName,
        @Nullable String iinMasked,
        SittingStatus status,
        int answered,
        @Nullable Instant endsAt,
        @Nullable Instant lastSeenAt) {}
