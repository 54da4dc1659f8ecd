package kz.bagalau.testing.qti.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.bagalau.testing.qti.value.Scalars;
import kz.bagalau.testing.qti.value.Value;
import kz.bagalau.testing.qti.value.Value.Scalar;

/** Maps the values of a response to numbers. */
public record Mapping(List<Entry> entries, double defaultValue, Bounds bounds) {

    /** One key and its worth. */
    public record Entry(Scalar key, double mapped, boolean caseSensitive) {
        boolean fits(Scalar value) {
            if (!caseSensitive
                    && key instanceof Scalars.Text(String expected)
                    && value instanceof Scalars.Text(String actual)) {
                return expected.equalsIgnoreCase(actual);
            }
            return key.same(value);
        }
    }

    /**
     * The sum over the response's values, each value and each entry counted once, within the bounds. Nothing answered
     * is a sum over nothing, so the default is not used for it.
     */
    public double map(Value response) {
        List<Scalar> seen = new ArrayList<>();
        List<Entry> used = new ArrayList<>();
        double sum = 0;
        for (Scalar value : Value.membersOf(response)) {
            Optional<Entry> entry = entryFor(value);
            boolean again =
                    entry.map(used::contains).orElseGet(() -> seen.stream().anyMatch(value::same));
            if (!again) {
                sum += entry.map(Entry::mapped).orElse(defaultValue);
            }
            seen.add(value);
            entry.ifPresent(used::add);
        }
        return bounds.clamp(sum);
    }

    /** What a single value is worth, before the bounds. */
    public double worth(Scalar value) {
        return entryFor(value).map(Entry::mapped).orElse(defaultValue);
    }

    public double clamp(double sum) {
        return bounds.clamp(sum);
    }

    private Optional<Entry> entryFor(Scalar value) {
        return entries.stream().filter(entry -> entry.fits(value)).findFirst();
    }
}
