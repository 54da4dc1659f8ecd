package kz.bagalau.testing.result;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.bagalau.testing.blueprint.Threshold;

/** What a score means. */
final class ResultRules {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private ResultRules() {}

    /** Per cent with two decimals; never rounded up over a threshold. */
    static BigDecimal percent(BigDecimal score, BigDecimal maximum) {
        return score.multiply(HUNDRED).divide(maximum, 2, RoundingMode.DOWN);
    }

    /** The highest category whose threshold is reached (S4). */
    static Optional<String> categoryReached(BigDecimal percent, List<Threshold> thresholds) {
        return thresholds.stream()
                .filter(threshold -> percent.compareTo(threshold.percent()) >= 0)
                .reduce((lower, higher) -> higher)
                .map(Threshold::category);
    }

    /** A result is valid for one year (S1 8). */
    static LocalDate validUntil(LocalDate testedOn) {
        return testedOn.plusYears(1);
    }
}
