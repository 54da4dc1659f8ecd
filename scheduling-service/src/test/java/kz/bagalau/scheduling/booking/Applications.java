package kz.bagalau.scheduling.booking;

import java.time.Clock;
import java.util.UUID;
import kz.bagalau.events.application.ApplicationSubmittedV1;
import kz.bagalau.events.application.ApplicationWithdrawnV1;
import kz.bagalau.scheduling.EventProbe;

/** Speaks as application-service. */
final class Applications {
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

    void withdraw(UUID application, UUID personId, UUID holdId) {
        events.publish(
                new ApplicationWithdrawnV1(application, "A-1", personId, campaignId, holdId, clock.instant()), 2);
    }
}
