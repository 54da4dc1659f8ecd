package kz.bagalau.testing.qti;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.bagalau.testing.qti.body.ResponseVocabulary;
import kz.bagalau.testing.qti.item.Mapping;
import kz.bagalau.testing.qti.value.Scalars;

/**
 * The most a mapping of pairs can give, when each choice may be used in a limited number of pairs. Tried out in full,
 * so only for as many pairs as authors write by hand.
 */
final class BestPairs {
    private static final int MOST_TRIED = 16;

    private record Pair(String first, String second, double worth) {}

    private final Mapping mapping;
    private final Optional<ResponseVocabulary> vocabulary;
    private final Map<String, Integer> used = new HashMap<>();

    BestPairs(Mapping mapping, Optional<ResponseVocabulary> vocabulary) {
        this.mapping = mapping;
        this.vocabulary = vocabulary;
    }

    /** Empty when it can't be told: too many pairs, or pairs that no entry names are worth something too. */
    Optional<Double> find() {
        List<Pair> pairs = mapping.entries().stream()
                .filter(entry -> entry.mapped() > 0)
                .map(BestPairs::pair)
                .flatMap(Optional::stream)
                .toList();
        if (pairs.size() > MOST_TRIED || mapping.defaultValue() > 0) {
            return Optional.empty();
        }
        return vocabulary.map(
                words -> mapping.clamp(best(pairs, words, words.most() == 0 ? pairs.size() : words.most())));
    }

    private double best(List<Pair> pairs, ResponseVocabulary words, int left) {
        if (pairs.isEmpty() || left == 0) {
            return 0;
        }
        Pair pair = pairs.getFirst();
        List<Pair> rest = pairs.subList(1, pairs.size());
        double without = best(rest, words, left);
        if (!free(words.firsts(), pair.first(), "first ") || !free(words.seconds(), pair.second(), "second ")) {
            return without;
        }
        use(pair, 1);
        double with = pair.worth() + best(rest, words, left - 1);
        use(pair, -1);
        return Math.max(with, without);
    }

    private boolean free(Map<String, Integer> limits, String identifier, String side) {
        int limit = limits.getOrDefault(identifier, 0);
        return limit == 0 || used.getOrDefault(side + identifier, 0) < limit;
    }

    private void use(Pair pair, int by) {
        used.merge("first " + pair.first(), by, Integer::sum);
        used.merge("second " + pair.second(), by, Integer::sum);
    }

    private static Optional<Pair> pair(Mapping.Entry entry) {
        return switch (entry.key()) {
            case Scalars.Pair(String first, String second) -> Optional.of(new Pair(first, second, entry.mapped()));
            case Scalars.DirectedPair(String source, String target) ->
                Optional.of(new Pair(source, target, entry.mapped()));
            default -> Optional.empty();
        };
    }
}
