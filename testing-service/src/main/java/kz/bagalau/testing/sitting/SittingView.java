package kz.bagalau.testing.sitting;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sitting as other capabilities see it.
 *
 * @param durationSeconds time given at the start, without what was added later
 * @param endsAt when the server ends it, while it runs
 * @param remainingSeconds while it is paused
 */
public record SittingView(
        UUID id,
        UUID applicationId,
        UUID personId,
        Place place,
        Exam exam,
        SittingStatus status,
        @Nullable Long durationSeconds,
        @Nullable Instant startedAt,
        @Nullable Instant endsAt,
        @Nullable Long remainingSeconds,
        @Nullable Instant completedAt,
        @Nullable EndedBy endedBy) {}
