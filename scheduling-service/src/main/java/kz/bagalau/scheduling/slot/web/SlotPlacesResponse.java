package kz.bagalau.scheduling.slot.web;

import java.time.Instant;
import java.util.UUID;

/** A slot of a centre. */
record SlotPlacesResponse(UUID id, Instant startsAt, String room, String language, int freeSeats, int totalSeats) {}
