package kz.bagalau.scheduling.booking;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import kz.bagalau.events.LocalizedText;
import kz.bagalau.events.application.ApplicationAcceptedV1;
import kz.bagalau.events.application.ApplicationChangedV1;
import kz.bagalau.events.application.ApplicationSubmittedV1;
import kz.bagalau.events.application.ApplicationWithdrawnV1;
import kz.bagalau.events.scheduling.SeatReservedV1;
import kz.bagalau.scheduling.EventProbe;

/** Speaks as application-service. */
final class Applications {
    private static final LocalizedText TEXT = new LocalizedText("Мәтін", "Текст");

    private final EventProbe events;
    private final Clock clock;
    private final UUID campaignId;

    Applications(EventProbe events, Clock clock, UUID campaignId) {
        this.events = events;
        this.clock = clock;
        this.campaignId = campaignId;
    }

    /** Submits an application of the holder. */
    UUID submit(UUID personId, UUID holdId) {
        UUID application = UUID.randomUUID();
        submit(application, personId, holdId, "kk", false);
        return application;
    }

    void submit(UUID application, UUID personId, UUID holdId, String language, boolean disabilityOfSight) {
        events.publish(submitted(application, personId, holdId, language, disabilityOfSight), 1);
    }

    ApplicationSubmittedV1 submitted(
            UUID application, UUID personId, UUID holdId, String language, boolean disabilityOfSight) {
        return new ApplicationSubmittedV1(
                application,
                personId,
                campaignId,
                holdId,
                "T03",
                "mathematics",
                language,
                disabilityOfSight,
                clock.instant());
    }

    /** The application knows its seat. */
    void accept(SeatReservedV1 seat) {
        accept(seat.applicationId(), seat.personId(), false, 2);
    }

    void withdraw(UUID application, UUID personId, UUID holdId) {
        withdraw(application, personId, holdId, 2);
    }

    void withdraw(UUID application, UUID personId, UUID holdId, long version) {
        events.publish(
                new ApplicationWithdrawnV1(application, "A-1", personId, campaignId, holdId, clock.instant()), version);
    }

    /** Accepts the application as its form is by then. */
    void accept(UUID application, UUID personId, boolean disabilityOfSight, long version) {
        Instant now = clock.instant();
        events.publish(
                new ApplicationAcceptedV1(
                        application,
                        "A-1",
                        personId,
                        campaignId,
                        "T03",
                        "mathematics",
                        TEXT,
                        "kk",
                        "MODERATOR",
                        disabilityOfSight,
                        UUID.randomUUID(),
                        "71",
                        TEXT,
                        "71-01",
                        TEXT,
                        TEXT,
                        "101",
                        1,
                        now,
                        now),
                version);
    }

    /** Tells the accepted application as it is now. */
    void change(UUID application, UUID personId, boolean disabilityOfSight, long version) {
        Instant now = clock.instant();
        events.publish(
                new ApplicationChangedV1(
                        application,
                        "A-1",
                        personId,
                        campaignId,
                        "form-changed",
                        "T03",
                        "mathematics",
                        TEXT,
                        "kk",
                        "MODERATOR",
                        disabilityOfSight,
                        UUID.randomUUID(),
                        "71",
                        TEXT,
                        "71-01",
                        TEXT,
                        TEXT,
                        "101",
                        1,
                        now,
                        now),
                version);
    }
}
