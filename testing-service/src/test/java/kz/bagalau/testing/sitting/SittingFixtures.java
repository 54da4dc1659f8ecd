package kz.bagalau.testing.sitting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.bagalau.events.LocalizedText;
import kz.bagalau.events.application.ApplicationAcceptedV1;
import kz.bagalau.events.application.ApplicationChangedV1;
import kz.bagalau.events.scheduling.SlotRosterClosedV1;

/** Accepted applications, as application-service tells them. */
final class SittingFixtures {
    private SittingFixtures() {}

    static ApplicationAcceptedV1 accepted(UUID person, UUID slot, Instant startsAt, boolean disabilityOfSight) {
        return accepted("T03", "MATHEMATICS", person, slot, startsAt, disabilityOfSight);
    }

    static ApplicationAcceptedV1 accepted(
            String testType, String subject, UUID person, UUID slot, Instant startsAt, boolean disabilityOfSight) {
        LocalizedText name = new LocalizedText("Пән", "Предмет");
        return new ApplicationAcceptedV1(
                UUID.randomUUID(),
                "2026-0000001",
                person,
                UUID.randomUUID(),
                testType,
                subject,
                name,
                "kk",
                "EXPERT",
                disabilityOfSight,
                slot,
                "71",
                new LocalizedText("Астана қаласы", "город Астана"),
                "71-01",
                new LocalizedText("Астана қ. №1 тестілеу орталығы", "Центр тестирования №1 г. Астана"),
                new LocalizedText("Астана қ., Абай көшесі, 1", "г. Астана, ул. Абая, 1"),
                "101",
                7,
                startsAt,
                Instant.parse("2026-11-24T05:00:00Z"));
    }

    /** The same application after its person changed the test. */
    static ApplicationChangedV1 changed(ApplicationAcceptedV1 accepted, String testType, String subject) {
        return new ApplicationChangedV1(
                accepted.applicationId(),
                accepted.number(),
                accepted.personId(),
                accepted.campaignId(),
                "form-changed",
                testType,
                subject,
                new LocalizedText("Басқа пән", "Другой предмет"),
                accepted.language(),
                "TEACHER",
                true,
                accepted.slotId(),
                accepted.regionCode(),
                accepted.regionName(),
                accepted.centreCode(),
                accepted.centreName(),
                accepted.address(),
                accepted.room(),
                accepted.seatNumber(),
                accepted.startsAt(),
                Instant.parse("2026-11-25T05:00:00Z"));
    }

    /** The same application with a seat in another room. */
    static ApplicationChangedV1 moved(ApplicationAcceptedV1 accepted, UUID slot, Instant startsAt) {
        return new ApplicationChangedV1(
                accepted.applicationId(),
                accepted.number(),
                accepted.personId(),
                accepted.campaignId(),
                "slot-cancelled",
                accepted.testType(),
                accepted.subject(),
                accepted.subjectName(),
                accepted.language(),
                accepted.categorySought(),
                accepted.disabilityOfSight(),
                slot,
                accepted.regionCode(),
                accepted.regionName(),
                accepted.centreCode(),
                accepted.centreName(),
                accepted.address(),
                "303",
                9,
                startsAt,
                Instant.parse("2026-11-25T05:00:00Z"));
    }

    static SlotRosterClosedV1 closed(UUID slot, Instant startsAt) {
        return new SlotRosterClosedV1(
                slot, UUID.randomUUID(), "71-01", "101", "kk", startsAt, List.of(), startsAt.minusSeconds(86_400));
    }
}
