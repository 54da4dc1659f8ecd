package kz.bagalau.application;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import kz.bagalau.events.LocalizedText;
import kz.bagalau.events.scheduling.SeatCancelledV1;
import kz.bagalau.events.scheduling.SeatMovedV1;
import kz.bagalau.events.scheduling.SeatRefusedV1;
import kz.bagalau.events.scheduling.SeatReservedV1;

/** What scheduling answers. */
public final class Scheduling {
    private Scheduling() {}

    public static SeatReservedV1 reserved(UUID application, UUID person, UUID hold) {
        return reserved(application, person, hold, Instant.now().plus(Duration.ofDays(7)));
    }

    public static SeatReservedV1 reserved(UUID application, UUID person, UUID hold, Instant startsAt) {
        return new SeatReservedV1(
                hold,
                application,
                person,
                ApplicationServiceTestBase.CAMPAIGN.campaignId(),
                "kk",
                UUID.randomUUID(),
                "71",
                new LocalizedText("Астана қаласы", "город Астана"),
                "71-01",
                new LocalizedText("№ 1 пункт", "Пункт № 1"),
                new LocalizedText("Абай көшесі, 1", "улица Абая, 1"),
                "101",
                7,
                startsAt,
                Instant.now());
    }

    /** A seat in a centre of Astana. */
    public static SeatReservedV1 reservedIn(String centre, UUID application, UUID person, UUID hold, Instant startsAt) {
        return reservedIn("71", centre, application, person, hold, startsAt);
    }

    /** A seat in any centre. */
    public static SeatReservedV1 reservedIn(
            String region, String centre, UUID application, UUID person, UUID hold, Instant startsAt) {
        SeatReservedV1 any = reserved(application, person, hold, startsAt);
        return new SeatReservedV1(
                any.reservationId(),
                application,
                person,
                any.campaignId(),
                any.language(),
                any.slotId(),
                region,
                any.regionName(),
                centre,
                any.centreName(),
                any.address(),
                any.room(),
                any.seatNumber(),
                startsAt,
                any.reservedAt());
    }

    public static SeatRefusedV1 refused(UUID application, UUID person, UUID hold, String reason) {
        return new SeatRefusedV1(
                hold, application, person, ApplicationServiceTestBase.CAMPAIGN.campaignId(), reason, Instant.now());
    }

    /** The same reservation in another centre. */
    public static SeatMovedV1 moved(SeatReservedV1 before, String reason) {
        return new SeatMovedV1(
                before.reservationId(),
                before.applicationId(),
                before.personId(),
                before.campaignId(),
                reason,
                before.slotId(),
                before.language(),
                UUID.randomUUID(),
                before.regionCode(),
                before.regionName(),
                "71-02",
                new LocalizedText("№ 2 пункт", "Пункт № 2"),
                new LocalizedText("Абай көшесі, 2", "улица Абая, 2"),
                "202",
                3,
                before.startsAt().plus(Duration.ofDays(1)),
                Instant.now());
    }

    public static SeatCancelledV1 cancelled(SeatReservedV1 before) {
        return new SeatCancelledV1(
                before.reservationId(),
                before.applicationId(),
                before.personId(),
                before.campaignId(),
                before.slotId(),
                "slot-cancelled",
                Instant.now());
    }
}
