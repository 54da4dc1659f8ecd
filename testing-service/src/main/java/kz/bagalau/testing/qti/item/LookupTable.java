package kz.bagalau.testing.qti.item;

import java.util.List;
import kz.bagalau.testing.qti.value.Value;

/** Turns a number into the value of an outcome. */
public sealed interface LookupTable {
    Value lookUp(double source);

    Value defaultValue();

    /** Finds the entry of exactly this number. */
    record MatchTable(List<Match> entries, Value defaultValue) implements LookupTable {
        public record Match(long source, Value target) {}

        @Override
        public Value lookUp(double source) {
            return entries.stream()
                    .filter(entry -> entry.source() == source)
                    .findFirst()
                    .map(Match::target)
                    .orElse(defaultValue);
        }
    }

    /** Finds the first entry whose lower boundary this number reaches, in the author's order. */
    record InterpolationTable(List<Step> entries, Value defaultValue) implements LookupTable {
        public record Step(double boundary, boolean included, Value target) {
            boolean reachedBy(double source) {
                return included ? source >= boundary : source > boundary;
            }
        }

        @Override
        public Value lookUp(double source) {
            return entries.stream()
                    .filter(entry -> entry.reachedBy(source))
                    .findFirst()
                    .map(Step::target)
                    .orElse(defaultValue);
        }
    }
}
