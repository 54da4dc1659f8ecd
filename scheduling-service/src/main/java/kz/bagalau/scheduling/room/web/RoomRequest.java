package kz.bagalau.scheduling.room.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * A room as it shall be.
 *
 * @param seats a number of seats instead of those that it has; absent: they stay
 * @param size absent: it stays
 * @param version that the operator saw
 */
record RoomRequest(
        @Valid @Nullable SeatsRequest seats,
        @Valid @Nullable SizeRequest size,
        @NotNull Long version) {}
