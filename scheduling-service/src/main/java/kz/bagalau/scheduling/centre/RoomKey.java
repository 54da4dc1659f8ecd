package kz.bagalau.scheduling.centre;

/** A room as people call it. */
public record RoomKey(String centreCode, String name) {}
