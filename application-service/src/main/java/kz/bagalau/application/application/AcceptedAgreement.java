package kz.bagalau.application.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * What the person agreed to (S1 7.12).
 *
 * @param version version of the agreement
 * @param sha256 of its text
 * @param acceptedAt when
 */
@Embeddable
record AcceptedAgreement(
        @Column(name = "agreement_version") String version,
        @Column(name = "agreement_sha256") String sha256,
        @Column(name = "agreement_accepted_at") Instant acceptedAt) {}
