package kz.bagalau.scheduling.room;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A largest set of desks any two of which are at least 2 m apart (S1 14.6), of those one with the most accessible desks. A line goes
 * through the room; what was chosen behind it matters only where a desk before it is too near, so choices that agree there are one
 * state, of which the best is kept. In a strip of 2 m few choices are possible, so the states stay few however many desks there are.
 * Should they be too many, only the best go on, and the answer says that it may not be the largest.
 */
final class LargestSeating {
    /** A desk counts for more than all accessible ones of a room. */
    private static final int SEAT = 1024;

    /** Bound of the work, in states after a desk; rooms with rows have some hundreds. */
    static final int MOST_STATES = 10_000;

    private final int mostStates;
    private boolean exact = true;

    private LargestSeating(int mostStates) {
        this.mostStates = mostStates;
    }

    private record State(int weight, @Nullable Chosen last) {}

    private record Chosen(Desk desk, @Nullable Chosen before) {}

    static SeatProposal of(List<Desk> desks) {
        return of(desks, MOST_STATES);
    }

    static SeatProposal of(List<Desk> desks, int mostStates) {
        LargestSeating search = new LargestSeating(mostStates);
        Set<Integer> numbers = new TreeSet<>();
        for (List<Desk> group : NearDesks.groups(desks)) {
            for (Chosen chosen = search.best(DeskSweep.shortest(group)); chosen != null; chosen = chosen.before()) {
                numbers.add(chosen.desk().number());
            }
        }
        return new SeatProposal(numbers, search.exact);
    }

    private @Nullable Chosen best(DeskSweep sweep) {
        Map<DeskSet, State> states = Map.of(DeskSet.NONE, new State(0, null));
        for (int place = 0; place < sweep.size(); place++) {
            states = bounded(step(states, sweep, place));
        }
        return states.values().stream()
                .max(Comparator.comparingInt(State::weight))
                .map(State::last)
                .orElse(null);
    }

    private static Map<DeskSet, State> step(Map<DeskSet, State> states, DeskSweep sweep, int place) {
        Desk desk = sweep.desk(place);
        int weight = desk.accessible() ? SEAT + 1 : SEAT;
        Map<DeskSet, State> next = new LinkedHashMap<>();
        states.forEach((chosen, state) -> {
            keep(next, chosen.and(sweep.open(place)), state);
            if (!chosen.meets(sweep.near(place))) {
                keep(
                        next,
                        chosen.with(place).and(sweep.open(place)),
                        new State(state.weight() + weight, new Chosen(desk, state.last())));
            }
        });
        return next;
    }

    private static void keep(Map<DeskSet, State> states, DeskSet chosen, State state) {
        states.merge(chosen, state, (known, other) -> other.weight() > known.weight() ? other : known);
    }

    private Map<DeskSet, State> bounded(Map<DeskSet, State> states) {
        if (states.size() <= mostStates) {
            return states;
        }
        exact = false;
        Map<DeskSet, State> best = new LinkedHashMap<>();
        states.entrySet().stream()
                .sorted(Comparator.comparingInt(
                        (Map.Entry<DeskSet, State> each) -> -each.getValue().weight()))
                .limit(mostStates)
                .forEach(each -> best.put(each.getKey(), each.getValue()));
        return best;
    }
}
