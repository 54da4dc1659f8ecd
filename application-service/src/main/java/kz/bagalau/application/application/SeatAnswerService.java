package kz.bagalau.application.application;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import kz.bagalau.application.draft.Drafts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes scheduling's answers, in any order and any number of times; the first that fits decides. */
@Service
public class SeatAnswerService {
    private static final Logger log = LoggerFactory.getLogger(SeatAnswerService.class);

    private final ApplicationRepository applications;
    private final Drafts drafts;
    private final ApplicationAnnouncer announcer;
    private final Clock clock;

    SeatAnswerService(ApplicationRepository applications, Drafts drafts, ApplicationAnnouncer announcer, Clock clock) {
        this.applications = applications;
        this.drafts = drafts;
        this.announcer = announcer;
        this.clock = clock;
    }

    /** The hold has become a reservation. */
    @Transactional
    public void seatReserved(UUID applicationId, ReservedSeat seat) {
        applications
                .findLocked(applicationId)
                .ifPresentOrElse(application -> reserved(application, seat), () -> unknown(applicationId));
    }

    /** The hold could not become a reservation. */
    @Transactional
    public void seatRefused(UUID applicationId, String reason) {
        applications
                .findLocked(applicationId)
                .ifPresentOrElse(application -> refused(application, reason), () -> unknown(applicationId));
    }

    /** The reservation has another seat. */
    @Transactional
    public void seatMoved(UUID applicationId, ReservedSeat seat, ChangeReason reason) {
        applications
                .findLocked(applicationId)
                .ifPresentOrElse(application -> moved(application, seat, reason), () -> unknown(applicationId));
    }

    /** The reservation ended with its slot; what was typed is there for another try. */
    @Transactional
    public void seatCancelled(UUID applicationId, String reason) {
        applications
                .findLocked(applicationId)
                .ifPresentOrElse(application -> cancelled(application, reason), () -> unknown(applicationId));
    }

    private void moved(Application application, ReservedSeat seat, ChangeReason reason) {
        // Whoever withdraws meanwhile, or has sat the test, has no use for another seat.
        if (application.status() == ApplicationStatus.ACCEPTED) {
            Instant now = clock.instant();
            application.move(seat, reason, now);
            announcer.announce(application, ApplicationEvents.changed(application, reason, now), now);
        }
    }

    private void cancelled(Application application, String reason) {
        if (application.status() == ApplicationStatus.ACCEPTED) {
            Instant now = clock.instant();
            application.refuse(reason, now);
            drafts.save(
                    application.personId(),
                    application.campaignId(),
                    application.form().typed(),
                    null);
            announcer.announce(application, ApplicationEvents.refused(application, reason, now), now);
        }
    }

    private void reserved(Application application, ReservedSeat seat) {
        switch (application.status()) {
            case SUBMITTED -> accept(application, seat);
            // A late or repeated answer: the seat is ours, or the withdrawal that follows it frees it.
            case ACCEPTED, TESTED, WITHDRAWN -> {}
            case REFUSED -> giveBack(application);
        }
    }

    private void accept(Application application, ReservedSeat seat) {
        Instant now = clock.instant();
        application.accept(seat, now);
        drafts.delete(application.personId(), application.campaignId());
        announcer.announce(application, ApplicationEvents.accepted(application, now), now);
    }

    private void refused(Application application, String reason) {
        if (application.status() == ApplicationStatus.SUBMITTED) {
            Instant now = clock.instant();
            application.refuse(reason, now);
            drafts.clearHold(
                    application.personId(),
                    application.campaignId(),
                    application.form().holdId());
            announcer.announce(application, ApplicationEvents.refused(application, reason, now), now);
        }
    }

    /** The person was told that there is no seat; the one that came after all must not stay taken. */
    private void giveBack(Application application) {
        log.warn("A seat was reserved for the refused application {}; giving it back", application.id());
        application.giveSeatBack();
        announcer.tell(application, ApplicationEvents.withdrawn(application, clock.instant()));
    }

    private static void unknown(UUID applicationId) {
        log.warn("Scheduling answered about an application that is not here: {}", applicationId);
    }
}
