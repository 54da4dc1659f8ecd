package kz.bagalau.events.scheduling;

import java.util.UUID;

/**
 * One person of a slot's roster.
 *
 * @param applicationId the application
 * @param personId the person
 * @param seatNumber number of the seat in the room, from 1
 */
public record RosterEntry(UUID applicationId, UUID personId, int seatNumber) {}
