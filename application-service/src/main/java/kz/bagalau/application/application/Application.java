package kz.bagalau.application.application;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kz.bagalau.application.form.AppliedForm;
import org.jspecify.annotations.Nullable;

/** An application of one person in one campaign. */
@Entity
@Table(name = "application")
class Application {
    @Id
    private UUID id;

    private String number;
    private UUID personId;
    private UUID campaignId;

    @Enumerated(EnumType.STRING)
    private ApplicationStatus status;

    private @Nullable String refusalReason;

    @Embedded
    private AppliedForm form;

    @Embedded
    private AcceptedAgreement agreement;

    @Embedded
    private @Nullable ReservedSeat seat;

    private Instant submittedAt;
    private @Nullable Instant resultReleasedAt;
    private @Nullable UUID certificateId;
    private int askedTimes = 1;
    private Instant nextAskAt;
    private long eventVersion = 1;

    @OneToMany(mappedBy = "application", cascade = CascadeType.PERSIST)
    private List<StatusChange> history = new ArrayList<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Application() {}

    private Application(
            NumberedId names,
            UUID personId,
            UUID campaignId,
            AppliedForm form,
            AcceptedAgreement agreement,
            Instant now,
            Duration firstPause) {
        this.id = names.id();
        this.number = names.number();
        this.personId = personId;
        this.campaignId = campaignId;
        this.form = form;
        this.agreement = agreement;
        this.submittedAt = now;
        this.nextAskAt = now.plus(firstPause);
        this.status = ApplicationStatus.SUBMITTED;
        history.add(new StatusChange(this, HistoryStep.SUBMITTED, null, now));
    }

    static Application submit(
            NumberedId names,
            UUID personId,
            UUID campaignId,
            AppliedForm form,
            AcceptedAgreement agreement,
            Instant now,
            Duration firstPause) {
        return new Application(names, personId, campaignId, form, agreement, now, firstPause);
    }

    /** Has its seat; tested at once when the result came before this answer. */
    void accept(ReservedSeat reserved, Instant now) {
        become(ApplicationStatus.ACCEPTED, null, now);
        seat = reserved;
        if (resultReleasedAt != null) {
            become(ApplicationStatus.TESTED, null, now);
        }
    }

    /** Got no seat, or lost the one it had. */
    void refuse(String reason, Instant now) {
        become(ApplicationStatus.REFUSED, reason, now);
        refusalReason = reason;
    }

    /** Deleted by the person. */
    void withdraw(Instant now) {
        become(ApplicationStatus.WITHDRAWN, null, now);
    }

    /** The person changed the form; hold and language are those of before. */
    void change(AppliedForm changed, Instant now) {
        if (status != ApplicationStatus.SUBMITTED && status != ApplicationStatus.ACCEPTED) {
            throw new IllegalStateException("An application that has ended is not changed: " + status);
        }
        form = changed;
        eventVersion++;
        history.add(new StatusChange(this, HistoryStep.CHANGED, null, now));
    }

    /** Has another seat. */
    void move(ReservedSeat another, ChangeReason reason, Instant now) {
        if (status != ApplicationStatus.ACCEPTED) {
            throw new IllegalStateException("Only an accepted application has a seat to change: " + status);
        }
        seat = another;
        eventVersion++;
        history.add(new StatusChange(this, HistoryStep.MOVED, reason.code(), now));
    }

    /** Notes the result; an application that is not accepted yet becomes tested with its acceptance. */
    void noteResult(Instant releasedAt, Instant now) {
        if (resultReleasedAt == null) {
            resultReleasedAt = releasedAt;
        }
        if (status == ApplicationStatus.ACCEPTED) {
            become(ApplicationStatus.TESTED, null, now);
        }
    }

    /** Notes the latest certificate of its result. */
    void noteCertificate(UUID certificate) {
        certificateId = certificate;
    }

    /** Scheduling is asked again, each time after a longer pause. */
    void askAgain(Instant now, Duration firstPause, Duration longestPause) {
        if (status != ApplicationStatus.SUBMITTED) {
            throw new IllegalStateException("Only a submitted application waits for an answer: " + status);
        }
        Duration pause = firstPause.multipliedBy(1L << Math.min(askedTimes, 16));
        nextAskAt = now.plus(pause.compareTo(longestPause) < 0 ? pause : longestPause);
        askedTimes++;
        eventVersion++;
    }

    /** A seat came for an application that is refused: one more event will tell scheduling to free it. */
    void giveSeatBack() {
        eventVersion++;
    }

    private void become(ApplicationStatus next, @Nullable String reason, Instant now) {
        if (!status.mayBecome(next)) {
            throw new IllegalTransitionException(status, next);
        }
        status = next;
        eventVersion++;
        history.add(new StatusChange(this, HistoryStep.of(next), reason, now));
    }

    /** Whether its test lies ahead; one that is over or has no test to come does not count. */
    boolean isBeforeItsTest(Instant now) {
        return status == ApplicationStatus.SUBMITTED
                || (status == ApplicationStatus.ACCEPTED && seat != null && now.isBefore(seat.startsAt()));
    }

    boolean isWaiting(Instant now) {
        return status == ApplicationStatus.SUBMITTED && !now.isBefore(nextAskAt);
    }

    UUID id() {
        return id;
    }

    String number() {
        return number;
    }

    UUID personId() {
        return personId;
    }

    UUID campaignId() {
        return campaignId;
    }

    ApplicationStatus status() {
        return status;
    }

    @Nullable
    String refusalReason() {
        return refusalReason;
    }

    AppliedForm form() {
        return form;
    }

    AcceptedAgreement agreement() {
        return agreement;
    }

    @Nullable
    ReservedSeat seat() {
        return seat;
    }

    Instant submittedAt() {
        return submittedAt;
    }

    @Nullable
    UUID certificateId() {
        return certificateId;
    }

    /** Grows with each change; what a person saw is told by it. */
    long version() {
        return Objects.requireNonNull(version, "an application that was stored has a version");
    }

    long eventVersion() {
        return eventVersion;
    }

    List<StatusChange> history() {
        return history;
    }
}
