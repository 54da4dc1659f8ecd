package kz.bagalau.starter.event.inbox;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A dead letter of this service that has had no effect yet; without its content.
 *
 * @param topic where the event came from
 * @param offset place among the dead letters of the topic
 * @param key the aggregate
 * @param eventId null when it is no event of ours; then it can't be replayed
 * @param type CloudEvents type
 * @param reason kind of the failure
 */
record DeadLetter(
        String topic,
        long offset,
        @Nullable String key,
        @Nullable UUID eventId,
        @Nullable String type,
        @Nullable String reason) {}
