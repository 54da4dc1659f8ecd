package kz.bagalau.testing.qti.item;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.bagalau.testing.qti.value.Scalars.Point;
import kz.bagalau.testing.qti.value.Value;
import kz.bagalau.testing.qti.value.Value.Scalar;

/** Maps the places a candidate picked on an image to numbers. */
public record AreaMapping(List<Entry> entries, double defaultValue, Bounds bounds) {

    /** One area and its worth. */
    public record Entry(Area area, double mapped) {}

    /** The sum over the points; of overlapping areas the first counts, and each area counts once. */
    public double map(Value response) {
        Set<Entry> used = new HashSet<>();
        double sum = 0;
        for (Scalar member : Value.membersOf(response)) {
            if (member instanceof Point point) {
                Optional<Entry> hit = entries.stream()
                        .filter(entry -> entry.area().contains(point))
                        .findFirst();
                if (hit.isEmpty() || used.add(hit.get())) {
                    sum += hit.map(Entry::mapped).orElse(defaultValue);
                }
            }
        }
        return bounds.clamp(sum);
    }

    public double clamp(double sum) {
        return bounds.clamp(sum);
    }
}
