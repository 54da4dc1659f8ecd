package kz.bagalau.starter.event.wire;

import java.util.UUID;

/**
 * The event that is being handled on this thread: what its handler publishes belongs to the same chain.
 *
 * @param correlationId what began the chain
 * @param eventId the event that is handled
 */
public record Cause(String correlationId, UUID eventId) {
    /** Bound while a handler runs. */
    public static final ScopedValue<Cause> CURRENT = ScopedValue.newInstance();
}
