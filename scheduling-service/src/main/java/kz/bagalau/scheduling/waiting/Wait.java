package kz.bagalau.scheduling.waiting;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who waits for a seat.
 *
 * @param accessible whether only an accessible seat will do
 * @param since when the person came into this queue
 * @param offerId the hold that was offered
 * @param offeredUntil its end
 * @param changedAt when it came into its state
 */
public record Wait(
        UUID id,
        UUID personId,
        Queue queue,
        boolean accessible,
        WaitState state,
        Instant since,
        @Nullable UUID offerId,
        @Nullable Instant offeredUntil,
        Instant changedAt) {
    /** Whether the person waits for the same already. */
    public boolean isFor(Queue other, boolean accessibleSeat) {
        return queue.equals(other) && accessible == accessibleSeat;
    }
}
