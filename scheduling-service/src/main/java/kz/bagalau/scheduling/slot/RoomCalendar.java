package kz.bagalau.scheduling.slot;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** When rooms are taken: one sitting at a time. */
final class RoomCalendar {
    private final Map<Integer, TreeMap<Instant, Instant>> taken = new HashMap<>();
    private final Duration length;

    RoomCalendar(Duration length) {
        this.length = length;
    }

    void add(ScheduledSlot slot) {
        ofRoom(slot.roomId()).put(slot.startsAt(), slot.endsAt());
    }

    /** Takes the room from the start on, unless another sitting is in the way. */
    boolean take(int roomId, Instant start) {
        TreeMap<Instant, Instant> calendar = ofRoom(roomId);
        Instant end = start.plus(length);
        Map.Entry<Instant, Instant> before = calendar.floorEntry(start);
        Instant after = calendar.ceilingKey(start);
        if (before != null && before.getValue().isAfter(start) || after != null && after.isBefore(end)) {
            return false;
        }
        calendar.put(start, end);
        return true;
    }

    private TreeMap<Instant, Instant> ofRoom(int roomId) {
        return taken.computeIfAbsent(roomId, id -> new TreeMap<>());
    }
}
