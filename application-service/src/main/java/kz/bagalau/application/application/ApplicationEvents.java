package kz.bagalau.application.application;

import java.time.Instant;
import java.util.Objects;
import kz.bagalau.events.LocalizedText;
import kz.bagalau.events.application.ApplicationAcceptedV1;
import kz.bagalau.events.application.ApplicationChangedV1;
import kz.bagalau.events.application.ApplicationRefusedV1;
import kz.bagalau.events.application.ApplicationSubmittedV1;
import kz.bagalau.events.application.ApplicationWithdrawnV1;

/** What the other services are told about an application. */
final class ApplicationEvents {
    private ApplicationEvents() {}

    static ApplicationSubmittedV1 submitted(Application application) {
        var form = application.form();
        return new ApplicationSubmittedV1(
                application.id(),
                application.personId(),
                application.campaignId(),
                form.holdId(),
                form.testType().name(),
                form.test().subject(),
                form.test().language(),
                form.disabilityOfSight(),
                application.submittedAt());
    }

    static ApplicationAcceptedV1 accepted(Application application, Instant now) {
        var form = application.form();
        ReservedSeat seat = Objects.requireNonNull(application.seat(), "an accepted application has a seat");
        return new ApplicationAcceptedV1(
                application.id(),
                application.number(),
                application.personId(),
                application.campaignId(),
                form.testType().name(),
                form.test().subject(),
                new LocalizedText(form.test().subjectNameKk(), form.test().subjectNameRu()),
                form.test().language(),
                form.aim().name(),
                form.disabilityOfSight(),
                seat.slotId(),
                seat.regionCode(),
                new LocalizedText(seat.regionNameKk(), seat.regionNameRu()),
                seat.centreCode(),
                new LocalizedText(seat.centreNameKk(), seat.centreNameRu()),
                new LocalizedText(seat.addressKk(), seat.addressRu()),
                seat.room(),
                seat.seatNumber(),
                seat.startsAt(),
                now);
    }

    static ApplicationChangedV1 changed(Application application, ChangeReason reason, Instant now) {
        var form = application.form();
        ReservedSeat seat = Objects.requireNonNull(application.seat(), "an accepted application has a seat");
        return new ApplicationChangedV1(
                application.id(),
                application.number(),
                application.personId(),
                application.campaignId(),
                reason.code(),
                form.testType().name(),
                form.test().subject(),
                new LocalizedText(form.test().subjectNameKk(), form.test().subjectNameRu()),
                form.test().language(),
                form.aim().name(),
                form.disabilityOfSight(),
                seat.slotId(),
                seat.regionCode(),
                new LocalizedText(seat.regionNameKk(), seat.regionNameRu()),
                seat.centreCode(),
                new LocalizedText(seat.centreNameKk(), seat.centreNameRu()),
                new LocalizedText(seat.addressKk(), seat.addressRu()),
                seat.room(),
                seat.seatNumber(),
                seat.startsAt(),
                now);
    }

    static ApplicationRefusedV1 refused(Application application, String reason, Instant now) {
        return new ApplicationRefusedV1(
                application.id(), application.number(), application.personId(), application.campaignId(), reason, now);
    }

    static ApplicationWithdrawnV1 withdrawn(Application application, Instant now) {
        return new ApplicationWithdrawnV1(
                application.id(),
                application.number(),
                application.personId(),
                application.campaignId(),
                application.form().holdId(),
                now);
    }
}
