package kz.bagalau.system.rush;

import java.util.UUID;

/** A seat that the database holds for somebody in the end. */
record Sale(UUID person, UUID key, Call.Seat seat) {}
