package kz.bagalau.scheduling.centre;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The seats of a room, numbered from 1, any two at least 2 m apart (S1 14.6), in the order of sale: accessible ones come last,
 * so that they stay for those who need them as long as there are others.
 *
 * @param order all seats, in the order of sale
 * @param accessible those that a wheelchair reaches and that have space for aids
 */
public record SeatPlan(List<Integer> order, Set<Integer> accessible) {
    /** Most seats of one room: a large hall. */
    public static final int MAX_SEATS = 1000;

    public SeatPlan {
        order = List.copyOf(order);
        accessible = Collections.unmodifiableSet(new TreeSet<>(accessible));
        if (order.isEmpty() || order.size() > MAX_SEATS || !order.containsAll(accessible)) {
            throw new IllegalArgumentException("Not a plan of seats: " + order + ", accessible " + accessible);
        }
    }

    /** Seats 1 to {@code count}. */
    public static SeatPlan of(int count, Set<Integer> accessible) {
        return of(IntStream.rangeClosed(1, count).boxed().toList(), accessible);
    }

    /** Some numbers, accessible ones among them. */
    public static SeatPlan of(Collection<Integer> numbers, Set<Integer> accessible) {
        Stream<Integer> ordinary =
                numbers.stream().filter(seat -> !accessible.contains(seat)).sorted();
        return new SeatPlan(
                Stream.concat(ordinary, accessible.stream().sorted()).toList(), accessible);
    }
}
