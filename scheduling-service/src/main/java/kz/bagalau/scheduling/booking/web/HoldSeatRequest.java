package kz.bagalau.scheduling.booking.web;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Which slot. */
record HoldSeatRequest(@NotNull UUID slotId) {}
