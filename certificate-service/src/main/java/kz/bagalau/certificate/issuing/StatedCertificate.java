package kz.bagalau.certificate.issuing;

/** A certificate and what holds of it today. */
public record StatedCertificate(CertificateFacts facts, CertificateState state) {}
