package kz.bagalau.certificate.issuing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

/** Certificates, read with their parts. */
interface CertificateRepository extends JpaRepository<Certificate, UUID> {
    @EntityGraph(attributePaths = "parts")
    Optional<Certificate> findByCode(String code);

    @EntityGraph(attributePaths = "parts")
    Optional<Certificate> findByIdAndPersonId(UUID id, UUID personId);

    @EntityGraph(attributePaths = "parts")
    List<Certificate> findByPersonIdOrderByIssuedAtDesc(UUID personId);

    boolean existsBySittingId(UUID sittingId);
}
