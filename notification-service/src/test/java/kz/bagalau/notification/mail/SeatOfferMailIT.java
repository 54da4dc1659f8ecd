package kz.bagalau.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import kz.bagalau.events.scheduling.SeatOfferEndedV1;
import kz.bagalau.events.scheduling.SeatOfferedV1;
import kz.bagalau.events.scheduling.WaitEndedV1;
import kz.bagalau.notification.NotificationServiceTestBase;
import org.junit.jupiter.api.Test;

/** Who waits for a seat is told of the offer, and of its end. */
class SeatOfferMailIT extends NotificationServiceTestBase {
    private final UUID hold = UUID.randomUUID();
    private final Instant startsAt = Instant.parse("2026-12-20T04:00:00Z");

    private SeatOfferedV1 offer(Instant until) {
        return new SeatOfferedV1(
                hold,
                UUID.randomUUID(),
                person,
                UUID.randomUUID(),
                "kk",
                UUID.randomUUID(),
                "71",
                TEXT,
                "71-01",
                TEXT,
                TEXT,
                "204",
                3,
                startsAt,
                until,
                Instant.now());
    }

    @Test
    void theOfferIsMailedOnce() throws Exception {
        introducePerson("ru");
        SeatOfferedV1 offer = offer(Instant.now().plus(Duration.ofMinutes(30)));
        UUID event = wire.send(offer, 1);
        wire.sendAgain(offer, 1, event);
        await().during(Duration.ofMillis(600)).atMost(SOON).until(() -> inbox().size() == 1);
        assertThat(inbox().getFirst().getSubject()).startsWith("Освободилось место: ответьте до ");
    }

    @Test
    void nobodyIsToldOfASeatThatIsGoneAlready() {
        wire.send(offer(Instant.now().plus(Duration.ofMinutes(30))), 1);
        await().atMost(SOON).until(() -> states().equals("WAITING"));
        clock.moveBy(Duration.ofMinutes(31));
        await().atMost(SOON).until(() -> states().equals("FAILED"));
        introducePerson("kk");
        await().during(Duration.ofMillis(600)).atMost(SOON).until(() -> inbox().isEmpty());
    }

    @Test
    void theEndOfTheOfferIsMailed() throws Exception {
        introducePerson("kk");
        wire.send(
                new SeatOfferEndedV1(
                        hold,
                        UUID.randomUUID(),
                        person,
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        "71-01",
                        TEXT,
                        startsAt,
                        "expired",
                        Instant.now()),
                2);
        await().atMost(SOON).until(() -> inbox().size() == 1);
        assertThat(inbox().getFirst().getSubject()).isEqualTo("Орын енді Сізге сақталмайды");
    }

    @Test
    void theEndOfAWaitIsMailed() throws Exception {
        introducePerson("ru");
        wire.send(
                new WaitEndedV1(
                        UUID.randomUUID(),
                        person,
                        UUID.randomUUID(),
                        "71-01",
                        TEXT,
                        "kk",
                        "centre-closed",
                        Instant.now()),
                1);
        await().atMost(SOON).until(() -> inbox().size() == 1);
        assertThat(inbox().getFirst().getSubject()).isEqualTo("Вы больше не стоите в очереди за местом");
    }

    private String states() {
        return database.sql("select coalesce(string_agg(state, ' '), '') from mail where person_id = ?")
                .param(person)
                .query(String.class)
                .single();
    }
}
