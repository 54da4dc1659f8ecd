package kz.bagalau.scheduling.room;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kz.bagalau.scheduling.centre.RoomSize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps where desks stand; which of them are seats is confirmed afterwards, until then the seats stay as they are. */
@Service
public class DeskCatalogue {
    private final RoomPlanRepository rooms;

    DeskCatalogue(RoomPlanRepository rooms) {
        this.rooms = rooms;
    }

    /** The size of a room, if it has been measured. */
    public Optional<RoomSize> sizeOf(int roomId) {
        return rooms.find(roomId).map(RoomPlan::size);
    }

    /** Brings the desks of a room to these; the same ones change nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void replace(int roomId, Collection<DeskPlace> places) {
        List<Desk> before = rooms.desks(roomId);
        List<Desk> after = DeskNumbers.number(places, before, rooms.seatNumbers(roomId));
        if (!after.equals(before)) {
            rooms.replaceDesks(roomId, after);
        }
    }

    /** Whether all desks of a room stand inside of it. */
    public boolean isLargeEnough(int roomId) {
        return rooms.find(roomId)
                .map(room -> room.size() == null
                        || room.desks().stream().allMatch(desk -> room.size().holds(desk.x(), desk.y())))
                .orElse(true);
    }
}
