package kz.bagalau.testing.sitting;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface SittingRepository extends JpaRepository<Sitting, UUID> {
    /** For a step: nobody else takes one, and no answer is saved, until it is done. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Sitting s where s.id = :id")
    Optional<Sitting> lock(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Sitting s where s.applicationId = :applicationId")
    Optional<Sitting> lockByApplication(UUID applicationId);

    @Query("select s from Sitting s where s.personId = :personId order by s.place.startsAt desc")
    List<Sitting> ofPerson(UUID personId);

    @Query("select s from Sitting s where s.place.slotId = :slotId order by s.place.seatNumber")
    List<Sitting> ofSlot(UUID slotId);

    /** For drawing papers: whatever changes a sitting's test comes before or after, and is not passed over. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Sitting s where s.place.slotId = :slotId order by s.place.seatNumber")
    List<Sitting> lockOfSlot(UUID slotId);

    @Query(
            "select s.id from Sitting s where s.status in ('SCHEDULED', 'CHECKED_IN', 'RELEASED') and s.place.startsAt < :before"
                    + " order by s.place.startsAt limit 500")
    List<UUID> notBegun(Instant before);

    @Query(
            "select s.id from Sitting s where s.status = 'PAUSED' and s.place.startsAt <= :before order by s.place.startsAt limit 500")
    List<UUID> pausedSince(Instant before);

    @Query("select s.id from Sitting s where s.status = 'RUNNING' and s.endsAt <= :now order by s.endsAt limit 500")
    List<UUID> over(Instant now);
}
