package kz.bagalau.identity.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Links by the hash of their secret. */
interface MailedLinkRepository extends Repository<MailedLink, String> {
    Optional<MailedLink> findByTokenHashAndPurpose(String tokenHash, LinkPurpose purpose);

    List<MailedLink> findByAccountIdAndStatus(UUID accountId, LinkStatus status);

    /** The change of address asked for last, as long as its link may be followed or its mails be under way. */
    @Query("""
            select l from MailedLink l
            where l.accountId = :accountId and l.purpose = EMAIL_CHANGE and l.status <> REPLACED and l.expiresAt > :now
            order by l.requestedAt desc limit 1""")
    Optional<MailedLink> lastChangeOf(UUID accountId, Instant now);

    /** Only the id, so that the link itself is read after its account is locked. */
    @Query("select l.accountId from MailedLink l where l.tokenHash = :tokenHash and l.purpose = :purpose")
    Optional<UUID> accountOf(String tokenHash, LinkPurpose purpose);

    MailedLink saveAndFlush(MailedLink link);
}
