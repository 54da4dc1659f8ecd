package kz.bagalau.testing.result;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a question brought, and why.
 *
 * @param outcomes all outcome variables of the item's response processing
 */
record QuestionScore(
        int number, String part, BigDecimal score, BigDecimal maxScore, Map<String, @Nullable Object> outcomes) {}
