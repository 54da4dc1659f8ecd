package kz.bagalau.certificate.issuing;

import static kz.bagalau.certificate.issuing.CertificateStatus.ANNULLED;
import static kz.bagalau.certificate.issuing.CertificateStatus.ISSUED;
import static kz.bagalau.certificate.issuing.CertificateStatus.REPLACED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import kz.bagalau.certificate.CertificateFixtures;
import org.junit.jupiter.api.Test;

class CertificateTest {
    private static final Instant NOW = Instant.parse("2026-12-01T09:00:00Z");

    private static Certificate issued() {
        return new Certificate(
                UUID.randomUUID(),
                "ББ-2026-000123-4",
                "7K3M0Q9VX2TDZH84",
                CertificateFixtures.result(UUID.randomUUID()),
                CertificateFixtures.HOLDER,
                NOW);
    }

    private static Certificate in(CertificateStatus status) {
        Certificate certificate = issued();
        become(certificate, status);
        return certificate;
    }

    private static void become(Certificate certificate, CertificateStatus status) {
        switch (status) {
            case ANNULLED -> certificate.annul("violation", NOW);
            case REPLACED -> certificate.replaceBy(UUID.randomUUID(), NOW);
            case ISSUED -> {}
        }
    }

    @Test
    void onlyAnIssuedCertificateEnds() {
        for (CertificateStatus from : CertificateStatus.values()) {
            for (CertificateStatus to : Set.of(ANNULLED, REPLACED)) {
                Certificate certificate = in(from);
                if (from == ISSUED) {
                    become(certificate, to);
                    assertThat(certificate.stateAt(NOW).name()).isEqualTo(to.name());
                } else {
                    assertThatThrownBy(() -> become(certificate, to)).isInstanceOf(IllegalStateException.class);
                    assertThat(certificate.stateAt(NOW).name()).isEqualTo(from.name());
                }
                assertThat(from.canBecome(to)).isEqualTo(from == ISSUED);
            }
            assertThat(from.canBecome(ISSUED)).isFalse();
        }
    }

    @Test
    void isValidThroughItsLastDayInAlmaty() {
        Certificate certificate = issued();
        assertThat(certificate.stateAt(Instant.parse("2027-12-01T18:59:59Z"))).isEqualTo(CertificateState.VALID);
        assertThat(certificate.stateAt(Instant.parse("2027-12-01T19:00:00Z"))).isEqualTo(CertificateState.EXPIRED);
    }

    @Test
    void annulledStaysAnnulledAfterItsLastDay() {
        assertThat(in(ANNULLED).stateAt(Instant.parse("2030-01-01T00:00:00Z"))).isEqualTo(CertificateState.ANNULLED);
    }
}
