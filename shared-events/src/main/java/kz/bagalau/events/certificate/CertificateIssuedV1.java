package kz.bagalau.events.certificate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kz.bagalau.events.Event;
import kz.bagalau.events.EventContract;
import kz.bagalau.events.Topics;

/**
 * A certificate of a result was issued.
 *
 * @param certificateId the certificate
 * @param number printed number
 * @param code what the QR code and the public page use
 * @param sittingId the sitting
 * @param applicationId the application
 * @param personId the person
 * @param issuedAt when
 * @param validUntil last day of validity
 */
@EventContract(type = "kz.bagalau.certificate.certificate-issued.v1", topic = Topics.CERTIFICATE)
public record CertificateIssuedV1(
        UUID certificateId,
        String number,
        String code,
        UUID sittingId,
        UUID applicationId,
        UUID personId,
        Instant issuedAt,
        LocalDate validUntil)
        implements Event {
    @Override
    public UUID aggregateId() {
        return certificateId;
    }
}
