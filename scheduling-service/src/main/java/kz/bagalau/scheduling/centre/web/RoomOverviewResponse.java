package kz.bagalau.scheduling.centre.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A room of a centre.
 *
 * @param seats number of seats
 * @param accessibleSeats their numbers
 * @param widthCm null while nobody measured it
 * @param depthCm the same
 * @param desks how many stand in it, as far as told
 * @param planConfirmed whether the seats are desks that an operator confirmed; else they are a number that he gave
 * @param version for the next change
 */
record RoomOverviewResponse(
        int id,
        String name,
        int seats,
        List<Integer> accessibleSeats,
        @Nullable Integer widthCm,
        @Nullable Integer depthCm,
        int desks,
        boolean planConfirmed,
        long version) {}
