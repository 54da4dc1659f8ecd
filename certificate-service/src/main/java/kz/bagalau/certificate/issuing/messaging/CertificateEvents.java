package kz.bagalau.certificate.issuing.messaging;

import kz.bagalau.certificate.issuing.CertificateFacts;
import kz.bagalau.events.certificate.CertificateIssuedV1;
import kz.bagalau.starter.event.EventPublisher;
import org.springframework.stereotype.Component;

/** Tells the others of certificates. */
@Component
public class CertificateEvents {
    private final EventPublisher publisher;

    CertificateEvents(EventPublisher publisher) {
        this.publisher = publisher;
    }

    /** A certificate was issued. */
    public void issued(CertificateFacts certificate, long version) {
        publisher.publish(
                new CertificateIssuedV1(
                        certificate.id(),
                        certificate.number(),
                        certificate.code(),
                        certificate.result().sittingId(),
                        certificate.result().applicationId(),
                        certificate.result().personId(),
                        certificate.issuedAt(),
                        certificate.result().validUntil()),
                version);
    }
}
