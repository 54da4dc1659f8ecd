package kz.bagalau.testing.result.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.bagalau.events.testing.PartScore;
import kz.bagalau.testing.blueprint.Threshold;
import kz.bagalau.testing.result.Result;

/** A result as its candidate sees it. */
record ResultResponse(
        UUID sittingId,
        BigDecimal percent,
        BigDecimal score,
        BigDecimal maxScore,
        List<PartScore> parts,
        List<Outcome> outcomes,
        String rulePack,
        Instant releasedAt,
        LocalDate validUntil) {
    /**
     * A category and whether its threshold is reached.
     *
     * @param thresholdPercent from which it is
     */
    record Outcome(String category, BigDecimal thresholdPercent, boolean reached) {}

    static ResultResponse of(Result result, List<Threshold> thresholds) {
        return new ResultResponse(
                result.sittingId(),
                result.percent(),
                result.score(),
                result.maxScore(),
                result.parts(),
                thresholds.stream()
                        .map(threshold -> new Outcome(
                                threshold.category(),
                                threshold.percent(),
                                result.percent().compareTo(threshold.percent()) >= 0))
                        .toList(),
                result.rulePack(),
                result.releasedAt(),
                result.validUntil());
    }
}
