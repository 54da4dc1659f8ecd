package kz.bagalau.certificate.issuing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.bagalau.certificate.wording.LocalizedName;
import org.jspecify.annotations.Nullable;

/**
 * A released result, from which a certificate is made.
 *
 * @param testType T01 to T11
 * @param language kk or ru: language of the test
 * @param categoryReached highest category whose threshold is reached, null below all
 * @param validUntil last day on which the result is valid (S1 8: one year)
 */
public record TestResult(
        UUID sittingId,
        UUID applicationId,
        UUID personId,
        String testType,
        String subject,
        LocalizedName subjectName,
        String language,
        LocalizedName centreName,
        BigDecimal score,
        BigDecimal maxScore,
        BigDecimal percent,
        List<PartResult> parts,
        @Nullable String categoryReached,
        Instant testedAt,
        LocalDate validUntil) {}
