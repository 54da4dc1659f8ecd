package kz.bagalau.scheduling.centre;

import org.jspecify.annotations.Nullable;

/**
 * A room of a centre with its seats.
 *
 * @param size null to leave it as it is
 */
public record Room(RoomKey key, SeatPlan seats, @Nullable RoomSize size) {}
