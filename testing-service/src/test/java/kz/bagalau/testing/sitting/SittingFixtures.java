package kz.bagalau.testing.sitting;

import java.time.Instant;
import java.util.UUID;
import kz.bagalau.events.LocalizedText;
import kz.bagalau.events.application.ApplicationAcceptedV1;

/** Accepted applications, as application-service tells them. */
final class SittingFixtures {
    private SittingFixtures() {}

    static ApplicationAcceptedV1 accepted(UUID person, UUID slot, Instant startsAt, boolean disabilityOfSight) {
        LocalizedText mathematics = new LocalizedText("Математика", "Математика");
        return new ApplicationAcceptedV1(
                UUID.randomUUID(),
                "2026-0000001",
                person,
                UUID.randomUUID(),
                "T03",
                "MATHEMATICS",
                mathematics,
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
}
