package kz.bagalau.identity.account;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Links by the hash of their secret. */
interface ConfirmationLinkRepository extends Repository<ConfirmationLink, String> {
    Optional<ConfirmationLink> findById(String tokenHash);

    Optional<ConfirmationLink> findByAccountIdAndStatus(UUID accountId, ConfirmationLinkStatus status);

    /** Only the id, so that the link itself is read after its account is locked. */
    @Query("select l.accountId from ConfirmationLink l where l.tokenHash = :tokenHash")
    UUID accountOf(String tokenHash);

    ConfirmationLink saveAndFlush(ConfirmationLink link);
}
