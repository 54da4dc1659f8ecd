package kz.bagalau.system.bench;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * One line of a benchmark's report.
 *
 * @param what what was measured
 * @param value its figure
 * @param unit of the figure and of the reference
 * @param against what it is compared with, null for a figure that stands alone
 * @param reference the figure of that
 * @param ratio value / reference
 * @param goal what was to be reached, in words
 * @param met whether it was; null without a goal
 */
public record Measurement(
        String what,
        double value,
        String unit,
        @Nullable String against,
        @Nullable Double reference,
        @Nullable Double ratio,
        @Nullable String goal,
        @Nullable Boolean met) {
    /** A figure for information. */
    public static Measurement of(String what, double value, String unit) {
        return new Measurement(what, value, unit, null, null, null, null, null);
    }

    /** A figure beside a reference, without a goal. */
    public static Measurement beside(String what, double value, String unit, String against, double reference) {
        return new Measurement(what, value, unit, against, reference, value / reference, null, null);
    }

    /** A figure that shall stay below a limit. */
    public static Measurement below(String what, double value, String unit, double limit) {
        return new Measurement(what, value, unit, null, null, null, "< " + number(limit) + " " + unit, value < limit);
    }

    /** A figure that shall be at most so many times the reference. */
    public static Measurement atMost(
            String what, double value, String unit, String against, double reference, double times) {
        double ratio = value / reference;
        return new Measurement(
                what, value, unit, against, reference, ratio, "≤ " + number(times) + " ×", ratio <= times);
    }

    /** A figure that shall be at least so many times the reference. */
    public static Measurement atLeast(
            String what, double value, String unit, String against, double reference, double times) {
        double ratio = value / reference;
        return new Measurement(
                what, value, unit, against, reference, ratio, "≥ " + number(times) + " ×", ratio >= times);
    }

    /** The middle one of the figures of rounds. */
    public static <T> double median(List<T> rounds, ToDoubleFunction<T> figure) {
        return rounds.stream().mapToDouble(figure).sorted().toArray()[rounds.size() / 2];
    }

    static String number(double value) {
        double size = Math.abs(value);
        return size >= 100
                ? "%,.0f".formatted(value)
                : size >= 10 ? "%.1f".formatted(value) : "%.3f".formatted(value).replaceFirst("\\.?0+$", "");
    }
}
