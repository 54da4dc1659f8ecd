package kz.bagalau.scheduling.room;

import java.util.ArrayList;
import java.util.List;

/** Two desks at which nobody may sit at once, by their numbers. */
public record DeskPair(int first, int second) {
    /** All such pairs. */
    static List<DeskPair> tooNear(List<Desk> desks) {
        List<DeskPair> pairs = new ArrayList<>();
        for (int first = 0; first < desks.size(); first++) {
            for (int second = first + 1; second < desks.size(); second++) {
                if (desks.get(first).isTooNear(desks.get(second))) {
                    pairs.add(new DeskPair(
                            desks.get(first).number(), desks.get(second).number()));
                }
            }
        }
        return pairs;
    }
}
