package kz.bagalau.scheduling.room;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/** Groups of desks: between two groups there are 2 m everywhere, so each is a question of its own. */
final class NearDesks {
    private NearDesks() {}

    static List<List<Desk>> groups(List<Desk> desks) {
        List<List<Desk>> groups = new ArrayList<>();
        BitSet left = new BitSet();
        left.set(0, desks.size());
        while (!left.isEmpty()) {
            groups.add(group(desks, left));
        }
        return groups;
    }

    private static List<Desk> group(List<Desk> desks, BitSet left) {
        List<Desk> group = new ArrayList<>();
        Deque<Integer> next = new ArrayDeque<>(List.of(left.nextSetBit(0)));
        left.clear(left.nextSetBit(0));
        while (!next.isEmpty()) {
            Desk desk = desks.get(next.remove());
            group.add(desk);
            for (int other = left.nextSetBit(0); other >= 0; other = left.nextSetBit(other + 1)) {
                if (desk.isTooNear(desks.get(other))) {
                    left.clear(other);
                    next.add(other);
                }
            }
        }
        return group;
    }
}
