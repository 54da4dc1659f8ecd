package kz.bagalau.application.application;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ApplicationRepository extends Repository<Application, UUID> {
    Application saveAndFlush(Application application);

    /** For a transition: answers, withdrawals and reconciliation of one application come one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Application a where a.id = :id")
    Optional<Application> findLocked(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Application a where a.id = :id and a.personId = :personId")
    Optional<Application> findOwnLocked(UUID personId, UUID id);

    /** In one order, so that two who lock them all do not wait for each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Application a where a.personId = :personId order by a.id")
    List<Application> findAllOfLocked(UUID personId);

    /** With history and keys, which the database deletes with them. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from Application a where a.personId = :personId")
    void deleteAllOf(UUID personId);

    Optional<Application> findById(UUID id);

    Optional<Application> findByPersonIdAndId(UUID personId, UUID id);

    List<Application> findByPersonIdOrderBySubmittedAtDescIdDesc(UUID personId, Limit limit);

    @Query("select a.status from Application a where a.id = :id and a.personId = :personId")
    Optional<ApplicationStatus> findStatus(UUID personId, UUID id);

    @Query("select c from StatusChange c where c.application.id = :id order by c.id")
    List<StatusChange> findHistory(UUID id);

    /** The same statuses as in the index application_one_active. */
    @Query("""
            select count(a) > 0 from Application a
            where a.personId = :personId and a.campaignId = :campaignId and a.status in (SUBMITTED, ACCEPTED, TESTED)""")
    boolean existsActive(UUID personId, UUID campaignId);

    @Query("select count(a) > 0 from Application a where a.form.holdId = :holdId")
    boolean existsForHold(UUID holdId);

    @Query("select a.id from Application a where a.status = SUBMITTED and a.nextAskAt <= :now order by a.nextAskAt")
    List<UUID> findWaiting(Instant now, Limit limit);

    @Query("select count(a) from Application a where a.status = SUBMITTED and a.submittedAt <= :before")
    long countSubmittedBefore(Instant before);
}
