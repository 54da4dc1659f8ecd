package kz.bagalau.certificate.issuing;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import kz.bagalau.starter.problem.ProblemException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Certificates as they stand today. */
@Service
@Transactional(readOnly = true)
public class CertificateQueries {
    private final CertificateRepository certificates;
    private final Clock clock;

    CertificateQueries(CertificateRepository certificates, Clock clock) {
        this.certificates = certificates;
        this.clock = clock;
    }

    /** Those of a person, newest first. */
    public List<StatedCertificate> of(UUID personId) {
        return certificates.findByPersonIdOrderByIssuedAtDesc(personId).stream()
                .map(this::stated)
                .toList();
    }

    /** One of a person; another's is not found. */
    public StatedCertificate own(UUID id, UUID personId) {
        return certificates.findByIdAndPersonId(id, personId).map(this::stated).orElseThrow(ProblemException::notFound);
    }

    /** The one of a public code, as anybody may type it. */
    public StatedCertificate byCode(String typed) {
        return PublicCode.read(typed)
                .flatMap(certificates::findByCode)
                .map(this::stated)
                .orElseThrow(() -> new ProblemException(HttpStatus.NOT_FOUND, "certificate-unknown"));
    }

    private StatedCertificate stated(Certificate certificate) {
        return new StatedCertificate(certificate.facts(), certificate.stateAt(clock.instant()));
    }
}
