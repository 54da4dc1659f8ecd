package kz.bagalau.testing.result;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import kz.bagalau.testing.answer.SavedAnswer;
import kz.bagalau.testing.form.FormQuestion;
import kz.bagalau.testing.qti.ItemScoring;
import kz.bagalau.testing.qti.QtiItem;
import kz.bagalau.testing.qti.ResponseReader;
import kz.bagalau.testing.qti.response.ReadResponse;
import kz.bagalau.testing.qti.value.Value;
import org.jspecify.annotations.Nullable;

/** Scores one answer by the item's own response processing. */
final class Marking {
    private static final String SCORE = "SCORE";

    private Marking() {}

    static QuestionScore mark(FormQuestion question, QtiItem item, @Nullable SavedAnswer answer) {
        Map<String, Value> outcomes = ItemScoring.score(item, responses(item, answer));
        BigDecimal maximum = decimal(item.maximumScore().orElseThrow());
        BigDecimal reached = scoreOf(outcomes).max(BigDecimal.ZERO).min(maximum);
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        outcomes.forEach((name, value) -> plain.put(name, value.toPlain()));
        return new QuestionScore(question.number(), question.part(), reached, maximum, plain);
    }

    /** A response that is not there counts as not answered. */
    private static Map<String, Value> responses(QtiItem item, @Nullable SavedAnswer answer) {
        Map<String, Value> responses = new LinkedHashMap<>();
        item.declarations().responses().keySet().forEach(name -> responses.put(name, Value.NULL));
        if (answer != null
                && answer.response() != null
                && ResponseReader.read(item, answer.response()) instanceof ReadResponse.Accepted accepted) {
            responses.putAll(accepted.values());
        }
        return responses;
    }

    private static BigDecimal scoreOf(Map<String, Value> outcomes) {
        Value score = outcomes.getOrDefault(SCORE, Value.NULL);
        return score.toPlain() instanceof Number number ? decimal(number.doubleValue()) : BigDecimal.ZERO;
    }

    private static BigDecimal decimal(double value) {
        return BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP);
    }
}
