package kz.bagalau.testing.sitting;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
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
        @Nullable EndedBy endedBy) {

    /** Why the person may not work on the paper now, as a problem's code; empty while the test runs and its time is not out. */
    public Optional<String> whyNotOpen(Instant now) {
        return switch (status) {
            case RUNNING ->
                now.isBefore(Objects.requireNonNull(endsAt)) ? Optional.empty() : Optional.of("sitting-over");
            case PAUSED -> Optional.of("sitting-paused");
            case COMPLETED, TERMINATED -> Optional.of("sitting-over");
            case SCHEDULED, CHECKED_IN, RELEASED, CANCELLED, ABSENT -> Optional.of("not-started");
        };
    }
}
