package kz.bagalau.testing.qti;

import java.util.Map;
import kz.bagalau.testing.qti.value.Value;

/** Scores responses as the item's own response processing says. */
public final class ItemScoring {
    private ItemScoring() {}

    /**
     * The outcomes for these responses. A response that is missing counts as its declared default, one that is NULL as
     * not answered. The same responses always give the same outcomes.
     *
     * @throws kz.bagalau.testing.qti.expression.UnscorableResponse when it would take unbounded work; a person has to
     *     look at such a response
     */
    public static Map<String, Value> score(QtiItem item, Map<String, Value> responses) {
        return item.processing().run(responses);
    }
}
