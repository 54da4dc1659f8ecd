package kz.bagalau.scheduling.room.web;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import kz.bagalau.scheduling.room.Desk;

/**
 * Which desks are seats.
 *
 * @param desks their numbers: those proposed or an own choice, any two at least 2 m apart
 * @param version that the operator saw
 */
record PlanRequest(
        @NotEmpty @Size(max = Desk.MAX_IN_ROOM) List<@NotNull Integer> desks,
        @NotNull Long version) {}
