package kz.bagalau.testing.qti.response;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.bagalau.testing.qti.body.ResponseVocabulary;
import kz.bagalau.testing.qti.value.Scalars;
import kz.bagalau.testing.qti.value.Value.Scalar;

/** Whether pairs could have been made: of known choices, each once, none in more pairs than it may be. */
final class PairCheck {
    private final ResponseVocabulary words;
    private final Map<String, Integer> used = new HashMap<>();

    private PairCheck(ResponseVocabulary words) {
        this.words = words;
    }

    static Optional<ResponseProblem> problem(ResponseVocabulary words, List<Scalar> pairs) {
        PairCheck check = new PairCheck(words);
        for (Scalar pair : pairs) {
            if (!check.use(pair)) {
                return Optional.of(ResponseProblem.UNKNOWN_CHOICE);
            }
        }
        for (int i = 0; i < pairs.size(); i++) {
            Scalar pair = pairs.get(i);
            if (pairs.subList(0, i).stream().anyMatch(pair::same)) {
                return Optional.of(ResponseProblem.REPEATED_CHOICE);
            }
        }
        return check.overused() ? Optional.of(ResponseProblem.CHOICE_USED_TOO_OFTEN) : Optional.empty();
    }

    /** False for a pair that can't be made. */
    private boolean use(Scalar pair) {
        return switch (pair) {
            case Scalars.Pair(String first, String second) -> use(first, second, false);
            case Scalars.DirectedPair(String source, String target) -> use(source, target, true);
            default -> false;
        };
    }

    private boolean use(String first, String second, boolean directed) {
        if (!words.knowsPair(first, second, directed)) {
            return false;
        }
        used.merge(first, 1, Integer::sum);
        used.merge(second, 1, Integer::sum);
        return true;
    }

    private boolean overused() {
        return used.entrySet().stream().anyMatch(entry -> {
            int limit =
                    words.firsts().getOrDefault(entry.getKey(), words.seconds().getOrDefault(entry.getKey(), 0));
            return limit > 0 && entry.getValue() > limit;
        });
    }
}
