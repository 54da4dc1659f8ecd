package kz.bagalau.scheduling.slot;

import java.time.Instant;
import kz.bagalau.scheduling.centre.RoomKey;
import org.jspecify.annotations.Nullable;

/**
 * A slot as the schedule wants it.
 *
 * @param roomId its room
 * @param room the same as people call it
 * @param seatLimit most seats, null for all of the room
 * @param anew whether it is wanted although the one that stood there was cancelled
 */
public record PlannedSlot(
        int roomId,
        RoomKey room,
        Instant startsAt,
        String language,
        @Nullable Integer seatLimit,
        boolean anew) {}
