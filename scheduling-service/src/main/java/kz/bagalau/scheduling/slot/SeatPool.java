package kz.bagalau.scheduling.slot;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.bagalau.scheduling.centre.SeatPlan;
import org.jspecify.annotations.Nullable;

/**
 * The seats of one slot when its room or its limit changes: those sold stay sold, the rest is for sale up to the limit.
 *
 * @param total seats of the slot
 * @param free those for sale, in the order of sale
 */
record SeatPool(int total, List<Integer> free) {
    /**
     * Fits a slot to its room.
     *
     * @param limit most seats of the slot, null for all of the room
     * @param sold seats with an active booking
     * @return null when a sold seat would go: fewer seats than sold, or a sold one no longer in the room
     */
    static @Nullable SeatPool fit(SeatPlan plan, @Nullable Integer limit, Set<Integer> sold) {
        int total = limit == null
                ? plan.order().size()
                : Math.min(limit, plan.order().size());
        if (total < sold.size() || !plan.order().containsAll(sold)) {
            return null;
        }
        Set<Integer> kept = keep(plan, total - sold.size(), sold);
        return new SeatPool(total, plan.order().stream().filter(kept::contains).toList());
    }

    /** Accessible seats are the last to be given up. */
    private static Set<Integer> keep(SeatPlan plan, int count, Set<Integer> sold) {
        List<Integer> wanted = new ArrayList<>(plan.accessible());
        plan.order().stream().filter(seat -> !plan.accessible().contains(seat)).forEach(wanted::add);
        wanted.removeAll(sold);
        return new HashSet<>(wanted.subList(0, count));
    }
}
