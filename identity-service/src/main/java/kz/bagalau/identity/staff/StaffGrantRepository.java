package kz.bagalau.identity.staff;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Grants by account. */
interface StaffGrantRepository extends Repository<StaffGrant, UUID> {
    StaffGrant save(StaffGrant grant);

    Optional<StaffGrant> findById(UUID id);

    List<StaffGrant> findByAccountIdAndRevokedAtIsNull(UUID accountId);
}
