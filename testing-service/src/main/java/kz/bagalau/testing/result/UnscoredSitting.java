package kz.bagalau.testing.result;

import java.time.Instant;
import java.util.UUID;

/**
 * An ended test that could not be scored, without anything about its person.
 *
 * @param reason what the last try failed with, for who mends it
 * @param nextTryAt when it is tried again without anybody's doing
 */
public record UnscoredSitting(
        UUID sittingId,
        UUID slotId,
        String centreCode,
        Instant completedAt,
        String reason,
        int attempts,
        Instant failedAt,
        Instant nextTryAt) {}
