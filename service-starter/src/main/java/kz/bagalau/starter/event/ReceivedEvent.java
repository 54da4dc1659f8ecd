package kz.bagalau.starter.event;

import java.time.Instant;
import java.util.UUID;
import kz.bagalau.events.Event;

/**
 * An event as it arrived.
 *
 * @param id the same on each delivery
 * @param aggregateVersion version of the aggregate that it speaks of
 * @param time when it happened
 * @param correlationId what began the chain of events
 * @param event the fact
 */
public record ReceivedEvent(UUID id, long aggregateVersion, Instant time, String correlationId, Event event) {}
