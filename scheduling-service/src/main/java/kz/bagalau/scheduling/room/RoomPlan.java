package kz.bagalau.scheduling.room;

import java.util.List;
import java.util.Set;
import kz.bagalau.scheduling.centre.RoomKey;
import kz.bagalau.scheduling.centre.RoomSize;
import org.jspecify.annotations.Nullable;

/**
 * A room with its desks.
 *
 * @param size null while nobody measured it
 * @param desks by number
 * @param seats numbers that are for sale
 * @param confirmed whether these are desks that an operator confirmed
 * @param version grows with each change
 */
public record RoomPlan(
        int id,
        RoomKey key,
        @Nullable RoomSize size,
        List<Desk> desks,
        Set<Integer> seats,
        boolean confirmed,
        long version) {}
