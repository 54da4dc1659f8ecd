package kz.bagalau.testing.result;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.bagalau.events.testing.PartScore;
import org.jspecify.annotations.Nullable;

/**
 * The result of a test.
 *
 * @param percent of the highest score, two decimals
 * @param categoryReached the highest category whose threshold is reached, null below all
 * @param validUntil last day of validity: one year (S1 8)
 */
public record Result(
        UUID sittingId,
        BigDecimal score,
        BigDecimal maxScore,
        BigDecimal percent,
        List<PartScore> parts,
        @Nullable String categoryReached,
        String rulePack,
        Instant releasedAt,
        LocalDate validUntil) {}
