package kz.bagalau.scheduling.centre;

/** A room of a centre with its seats. */
public record Room(RoomKey key, SeatPlan seats) {}
