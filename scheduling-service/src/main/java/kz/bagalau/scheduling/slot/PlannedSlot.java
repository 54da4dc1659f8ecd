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
 */
public record PlannedSlot(
        int roomId,
        RoomKey room,
        Instant startsAt,
        String language,
        @Nullable Integer seatLimit) {}
