package kz.bagalau.certificate.issuing.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kz.bagalau.certificate.issuing.CertificateState;
import kz.bagalau.certificate.issuing.StatedCertificate;
import kz.bagalau.certificate.wording.LocalizedName;

/** A certificate in the list of its holder. */
record CertificateResponse(
        UUID id,
        String number,
        String code,
        UUID sittingId,
        UUID applicationId,
        String testType,
        String subject,
        LocalizedName subjectName,
        BigDecimal percent,
        Instant issuedAt,
        LocalDate validUntil,
        CertificateState state) {
    static CertificateResponse from(StatedCertificate stated) {
        var facts = stated.facts();
        var result = facts.result();
        return new CertificateResponse(
                facts.id(),
                facts.number(),
                facts.code(),
                result.sittingId(),
                result.applicationId(),
                result.testType(),
                result.subject(),
                result.subjectName(),
                result.percent(),
                facts.issuedAt(),
                result.validUntil(),
                stated.state());
    }
}
