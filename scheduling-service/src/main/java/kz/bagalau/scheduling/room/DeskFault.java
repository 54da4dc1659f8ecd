package kz.bagalau.scheduling.room;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.bagalau.scheduling.centre.RoomSize;

/**
 * A desk that can't stand where it is wanted.
 *
 * @param index among the desks that are wanted, from 0
 */
public record DeskFault(int index, Reason reason) {
    /** Why not. */
    public enum Reason {
        /** It would stand behind the right wall. */
        TOO_FAR_RIGHT,
        /** It would stand behind the back wall. */
        TOO_FAR_BACK,
        /** An earlier one stands there. */
        POINT_TAKEN
    }

    /** All such desks; none of them is before the front or the left wall, where no number leads. */
    static List<DeskFault> in(List<DeskPlace> places, RoomSize size) {
        List<DeskFault> faults = new ArrayList<>();
        Set<DeskPlace.Point> points = new HashSet<>();
        for (int index = 0; index < places.size(); index++) {
            DeskPlace place = places.get(index);
            if (!size.holds(place.x(), place.y())) {
                faults.add(new DeskFault(index, place.x() > size.width() ? Reason.TOO_FAR_RIGHT : Reason.TOO_FAR_BACK));
            } else if (!points.add(place.point())) {
                faults.add(new DeskFault(index, Reason.POINT_TAKEN));
            }
        }
        return faults;
    }
}
