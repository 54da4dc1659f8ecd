package kz.bagalau.certificate.issuing.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.bagalau.certificate.holder.Holder;
import kz.bagalau.certificate.issuing.CertificateState;
import kz.bagalau.certificate.issuing.PartResult;
import kz.bagalau.certificate.issuing.StatedCertificate;
import kz.bagalau.certificate.wording.LocalizedName;
import kz.bagalau.certificate.wording.PrintedNames;
import org.jspecify.annotations.Nullable;

/**
 * What anybody who has the code may know: all that is printed, the IIN masked.
 *
 * @param holderName null once the person is erased and the certificate is not valid any more
 * @param iinMasked null for people without IIN, and with the name
 * @param categoryReached highest category whose threshold is reached, null below all
 */
record CheckResponse(
        CertificateState state,
        String number,
        String code,
        @Nullable String holderName,
        @Nullable String iinMasked,
        String testType,
        LocalizedName testTypeName,
        String subject,
        LocalizedName subjectName,
        String language,
        LocalizedName centreName,
        BigDecimal score,
        BigDecimal maxScore,
        BigDecimal percent,
        List<PartResult> parts,
        @Nullable String categoryReached,
        @Nullable LocalizedName categoryReachedName,
        Instant testedAt,
        Instant issuedAt,
        LocalDate validUntil) {
    static CheckResponse from(StatedCertificate stated, PrintedNames names) {
        var facts = stated.facts();
        var result = facts.result();
        @Nullable Holder holder = facts.holder();
        @Nullable String category = result.categoryReached();
        return new CheckResponse(
                stated.state(),
                facts.number(),
                facts.code(),
                holder == null ? null : holder.fullName(),
                holder == null ? null : MaskedIin.of(holder.iin()),
                result.testType(),
                names.testType(result.testType()),
                result.subject(),
                result.subjectName(),
                result.language(),
                result.centreName(),
                result.score(),
                result.maxScore(),
                result.percent(),
                result.parts(),
                category,
                category == null ? null : names.category(category),
                result.testedAt(),
                facts.issuedAt(),
                result.validUntil());
    }
}
