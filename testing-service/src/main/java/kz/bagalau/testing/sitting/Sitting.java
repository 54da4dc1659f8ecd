package kz.bagalau.testing.sitting;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** One person's test. Its times are the server's; the candidate's page only shows them. */
@Entity
@Table(name = "sitting")
class Sitting implements Persistable<UUID> {
    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "event_version")
    private long eventVersion;

    @Column(name = "application_id")
    private UUID applicationId;

    @Column(name = "person_id")
    private UUID personId;

    @Embedded
    private Place place;

    @Embedded
    private Exam exam;

    @Enumerated(EnumType.STRING)
    private SittingStatus status = SittingStatus.SCHEDULED;

    @Column(name = "duration_seconds")
    private @Nullable Long durationSeconds;

    @Column(name = "started_at")
    private @Nullable Instant startedAt;

    @Column(name = "ends_at")
    private @Nullable Instant endsAt;

    @Column(name = "remaining_seconds")
    private @Nullable Long remainingSeconds;

    @Column(name = "completed_at")
    private @Nullable Instant completedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "ended_by")
    private @Nullable EndedBy endedBy;

    @Transient
    private boolean stored;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected Sitting() {}

    Sitting(UUID applicationId, UUID personId, Place place, Exam exam) {
        this.id = UUID.randomUUID();
        this.applicationId = applicationId;
        this.personId = personId;
        this.place = place;
        this.exam = exam;
    }

    /** Another test, or another place. */
    void change(Place newPlace, Exam other) {
        place = newPlace;
        exam = other;
    }

    void checkIn() {
        become(SittingStatus.CHECKED_IN);
    }

    void release() {
        become(SittingStatus.RELEASED);
    }

    void start(Instant now, Duration duration) {
        become(SittingStatus.RUNNING);
        startedAt = now;
        durationSeconds = duration.toSeconds();
        endsAt = now.plus(duration);
    }

    void pause(Instant now) {
        Instant end = endOfRunning();
        become(SittingStatus.PAUSED);
        remainingSeconds = Math.max(0, Duration.between(now, end).toSeconds());
        endsAt = null;
    }

    void resume(Instant now) {
        Long remaining = remainingSeconds;
        become(SittingStatus.RUNNING);
        if (remaining == null) {
            throw new IllegalStateException("A paused sitting knows its remaining time");
        }
        endsAt = now.plusSeconds(remaining);
        remainingSeconds = null;
    }

    /** Gives more time, also while paused. */
    void extend(Duration more) {
        if (status == SittingStatus.PAUSED && remainingSeconds != null) {
            remainingSeconds += more.toSeconds();
        } else if (status == SittingStatus.RUNNING) {
            endsAt = endOfRunning().plus(more);
        } else {
            throw new IllegalTransition(status, SittingStatus.RUNNING);
        }
    }

    void complete(Instant at, EndedBy by) {
        become(by == EndedBy.ADMINISTRATOR ? SittingStatus.TERMINATED : SittingStatus.COMPLETED);
        completedAt = at;
        endedBy = by;
        remainingSeconds = null;
        endsAt = null;
    }

    void cancel() {
        become(SittingStatus.CANCELLED);
    }

    void miss() {
        become(SittingStatus.ABSENT);
    }

    boolean isOver(Instant now) {
        return status == SittingStatus.RUNNING && !now.isBefore(endOfRunning());
    }

    long nextEventVersion() {
        return ++eventVersion;
    }

    private Instant endOfRunning() {
        if (endsAt == null) {
            throw new IllegalTransition(status, status);
        }
        return endsAt;
    }

    private void become(SittingStatus next) {
        if (!status.mayBecome(next)) {
            throw new IllegalTransition(status, next);
        }
        status = next;
    }

    SittingView view() {
        return new SittingView(
                id,
                applicationId,
                personId,
                place,
                exam,
                status,
                durationSeconds,
                startedAt,
                endsAt,
                remainingSeconds,
                completedAt,
                endedBy);
    }

    SittingStatus status() {
        return status;
    }

    Place place() {
        return place;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }

    @PostLoad
    @PostPersist
    void markStored() {
        stored = true;
    }
}
