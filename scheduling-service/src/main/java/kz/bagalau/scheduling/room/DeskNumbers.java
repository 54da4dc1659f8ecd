package kz.bagalau.scheduling.room;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Numbers desks as people count them: row by row from the front. */
final class DeskNumbers {
    private DeskNumbers() {}

    /**
     * Who has a seat finds it where it was: a desk that stays keeps its number, and a new one gets none by which people know a desk
     * that went.
     *
     * @param before the desks as they were
     * @param seats numbers that somebody knows as a seat
     */
    static List<Desk> number(Collection<DeskPlace> places, List<Desk> before, Set<Integer> seats) {
        Map<DeskPlace.Point, Integer> known = new HashMap<>();
        before.forEach(desk -> known.put(new DeskPlace.Point(desk.x(), desk.y()), desk.number()));
        Set<Integer> taken = new HashSet<>(before.isEmpty() ? Set.of() : seats);
        places.forEach(place -> add(taken, known.get(place.point())));
        List<Desk> desks = new ArrayList<>();
        int next = 1;
        for (DeskPlace place : inRows(places)) {
            Integer number = known.get(place.point());
            if (number == null) {
                while (!taken.add(next)) {
                    next++;
                }
                number = next;
            }
            desks.add(new Desk(number, place.x(), place.y(), place.accessible()));
        }
        return desks.stream().sorted(Comparator.comparingInt(Desk::number)).toList();
    }

    private static void add(Set<Integer> numbers, @Nullable Integer number) {
        if (number != null) {
            numbers.add(number);
        }
    }

    private static List<DeskPlace> inRows(Collection<DeskPlace> places) {
        return places.stream()
                .sorted(Comparator.comparingInt(DeskPlace::y).thenComparing(DeskPlace::x))
                .toList();
    }
}
