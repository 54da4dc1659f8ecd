package kz.bagalau.notification.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import kz.bagalau.events.application.ApplicationAcceptedV1;
import kz.bagalau.events.application.ApplicationWithdrawnV1;
import kz.bagalau.notification.NotificationServiceTestBase;
import kz.bagalau.starter.time.Almaty;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** S3 2.1: a mail one day before the test with date, time and place. */
class ReminderIT extends NotificationServiceTestBase {
    @Autowired
    Reminders reminders;

    private final UUID application = UUID.randomUUID();
    private final LocalDate testDay = Almaty.day(Instant.now()).plusDays(10);

    @Test
    void comesTheDayBeforeAtNineAndOnce() {
        introducePerson("ru");
        wire.send(accepted(at(testDay, 10)), 2);
        awaitPlanned(1);
        clock.moveTo(at(testDay.minusDays(1), 9).minusSeconds(60));
        assertStays(0);
        clock.moveTo(at(testDay.minusDays(1), 9));
        await().atMost(SOON).until(() -> sentReminders() == 1);
        clock.moveTo(at(testDay, 9));
        assertStays(1);
        assertThat(database.sql(
                                "select content -> 'seat' ->> 'room' from mail where template = 'TEST_REMINDER' and person_id = :person")
                        .param("person", person)
                        .query(String.class)
                        .single())
                .isEqualTo("204");
    }

    @Test
    void tellsTheNewTimeToWhomeverItWasChangedFor() {
        introducePerson("kk");
        wire.send(accepted(at(testDay, 10)), 2);
        wire.send(changed(application, at(testDay.plusDays(3), 15), "slot-cancelled"), 3);
        await().atMost(SOON).until(() -> planned().equals(List.of(at(testDay.plusDays(2), 9))));
        await().atMost(SOON).until(() -> sent("APPLICATION_CHANGED") == 1);
        clock.moveTo(at(testDay, 8));
        assertStays(0);
        clock.moveTo(at(testDay.plusDays(2), 9));
        await().atMost(SOON).until(() -> sentReminders() == 1);
    }

    @Test
    void comesAtOnceToWhomIsAcceptedLater() {
        introducePerson("kk");
        clock.moveTo(at(testDay.minusDays(1), 18));
        wire.send(accepted(at(testDay, 10)), 2);
        await().atMost(SOON).until(() -> sentReminders() == 1);
        assertStays(1);
    }

    @Test
    void isNotSentOnceTheTestHasBegun() {
        introducePerson("kk");
        wire.send(accepted(at(testDay, 10)), 2);
        awaitPlanned(1);
        clock.moveTo(at(testDay, 10));
        awaitPlanned(0);
        assertStays(0);
    }

    @Test
    void isNotSentForADeletedApplication() {
        introducePerson("kk");
        wire.send(accepted(at(testDay, 10)), 2);
        awaitPlanned(1);
        wire.send(
                new ApplicationWithdrawnV1(
                        application, "2026-1", person, UUID.randomUUID(), UUID.randomUUID(), Instant.now()),
                3);
        awaitPlanned(0);
    }

    @Test
    void goesWithAnErasedPerson() {
        introducePerson("kk");
        wire.send(accepted(at(testDay, 10)), 2);
        awaitPlanned(1);
        wire.erasePerson(person, 5);
        awaitPlanned(0);
    }

    @Test
    void manyInstancesQueueEachOnce() {
        introducePerson("kk");
        int crowd = 40;
        for (int i = 0; i < crowd; i++) {
            wire.send(accepted(UUID.randomUUID(), at(testDay, 10)), 2);
        }
        awaitPlanned(crowd);
        clock.moveTo(at(testDay.minusDays(1), 9));
        try (ExecutorService instances = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 8; i++) {
                instances.submit(reminders::queueDue);
            }
        }
        await().atMost(SOON).until(() -> sentReminders() == crowd);
        assertThat(planned()).isEmpty();
    }

    private ApplicationAcceptedV1 accepted(Instant startsAt) {
        return accepted(application, startsAt);
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(LocalTime.of(hour, 0)).atZone(Almaty.ZONE).toInstant();
    }

    private void awaitPlanned(int count) {
        await().atMost(SOON).until(() -> planned().size() == count);
    }

    private List<Instant> planned() {
        return database
                .sql("select due_at from reminder where person_id = :person")
                .param("person", person)
                .query(OffsetDateTime.class)
                .list()
                .stream()
                .map(OffsetDateTime::toInstant)
                .toList();
    }

    private long sentReminders() {
        return sent("TEST_REMINDER");
    }

    private long sent(String template) {
        return database.sql(
                        "select count(*) from mail where person_id = :person and template = :template and state = 'SENT'")
                .param("person", person)
                .param("template", template)
                .query(Long.class)
                .single();
    }

    private void assertStays(int count) {
        await().during(Duration.ofMillis(500)).atMost(SOON).until(() -> sentReminders() == count);
    }
}
