package kz.bagalau.scheduling.room;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Desks in the order in which a line that goes through the room meets them, with who is too near to whom. */
final class DeskSweep {
    private final List<Desk> desks;
    private final List<DeskSet> near = new ArrayList<>();
    private final List<DeskSet> open = new ArrayList<>();

    private DeskSweep(List<Desk> desks, Comparator<Desk> order) {
        this.desks = desks.stream().sorted(order).toList();
        for (Desk desk : this.desks) {
            DeskSet others = DeskSet.NONE;
            for (int other = 0; other < this.desks.size(); other++) {
                if (!desk.equals(this.desks.get(other)) && desk.isTooNear(this.desks.get(other))) {
                    others = others.with(other);
                }
            }
            near.add(others);
        }
        for (int place = 0; place < this.desks.size(); place++) {
            open.add(openAfter(place));
        }
    }

    /** Along the wall that gives less to remember. */
    static DeskSweep shortest(List<Desk> desks) {
        DeskSweep along = new DeskSweep(desks, Comparator.comparingInt(Desk::x).thenComparing(Desk::y));
        DeskSweep across = new DeskSweep(desks, Comparator.comparingInt(Desk::y).thenComparing(Desk::x));
        return along.width() <= across.width() ? along : across;
    }

    private DeskSet openAfter(int place) {
        DeskSet waiting = DeskSet.NONE;
        for (int passed = 0; passed <= place; passed++) {
            if (near.get(passed).hasAfter(place)) {
                waiting = waiting.with(passed);
            }
        }
        return waiting;
    }

    private int width() {
        return open.stream().mapToInt(DeskSet::size).max().orElse(0);
    }

    int size() {
        return desks.size();
    }

    Desk desk(int place) {
        return desks.get(place);
    }

    /** Places of the desks that are too near to this one. */
    DeskSet near(int place) {
        return near.get(place);
    }

    /** Places up to this one that are too near to a desk which the line has not met yet: what must be remembered. */
    DeskSet open(int place) {
        return open.get(place);
    }
}
