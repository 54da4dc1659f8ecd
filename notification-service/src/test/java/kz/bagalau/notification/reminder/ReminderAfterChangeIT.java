package kz.bagalau.notification.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import kz.bagalau.events.application.ApplicationAcceptedV1;
import kz.bagalau.events.application.ApplicationWithdrawnV1;
import kz.bagalau.notification.NotificationServiceTestBase;
import kz.bagalau.starter.time.Almaty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.SmartLifecycle;

/** A seat is told once, and no place that is not the person's any more (S3 2.1); all of it after the reminder's moment. */
class ReminderAfterChangeIT extends NotificationServiceTestBase {
    private static final String FORM = "form-changed";
    private static final String SEAT = "seat-changed";

    @Autowired
    @Qualifier("mailWorkers")
    SmartLifecycle workers;

    private final UUID application = UUID.randomUUID();
    private final Instant startsAt = Almaty.day(Instant.now())
            .plusDays(10)
            .atTime(LocalTime.of(15, 0))
            .atZone(Almaty.ZONE)
            .toInstant();

    @BeforeEach
    void afterTheReminder() {
        LocalDate dayBefore = Almaty.day(startsAt).minusDays(1);
        clock.moveTo(dayBefore.atTime(LocalTime.of(9, 30)).atZone(Almaty.ZONE).toInstant());
        introducePerson("ru");
        await().atMost(SOON).until(this::isKnown);
    }

    @Nested
    class Sent {
        private UUID acceptance;

        @BeforeEach
        void remind() {
            acceptance = wire.send(in("204"), 2);
            awaitSent("204");
        }

        @Test
        void formChangeRemindsOfTheSameSeatNoSecondTime() {
            wire.send(changed(accepted(application, startsAt, "204", "ru"), FORM), 3);
            awaitChangesTold(1);
            assertNothingPlanned();
            assertStaysSent("204");
        }

        @Test
        void changedSeatIsToldAtOnceAndOnce() {
            wire.send(changed(in("305"), SEAT), 3);
            awaitSent("204", "305");
            wire.send(changed(in("305"), FORM), 4);
            awaitChangesTold(2);
            assertStaysSent("204", "305");
        }

        @Test
        void seatThatCameBackIsToldLast() {
            wire.send(changed(in("305"), SEAT), 3);
            awaitSent("204", "305");
            wire.send(changed(in("204"), SEAT), 4);
            awaitSent("204", "305", "204");
            assertStaysSent("204", "305", "204");
        }

        @Test
        void changeBackBeforeTheOtherSeatWasToldNeedsNoMail() {
            workers.stop();
            try {
                wire.send(changed(in("305"), SEAT), 3);
                awaitUnsent("305");
                wire.send(changed(in("204"), SEAT), 4);
                awaitUnsent();
            } finally {
                workers.start();
            }
            awaitChangesTold(2);
            assertStaysSent("204");
        }

        @Test
        void restartAndEventsThatComeAgainDoubleNothing() {
            UUID form = wire.send(changed(in("204"), FORM), 3);
            awaitChangesTold(1);
            workers.stop();
            workers.start();
            wire.sendAgain(in("204"), 2, acceptance);
            wire.sendAgain(changed(in("204"), FORM), 3, form);
            wire.send(changed(in("204"), FORM), 4);
            awaitChangesTold(2);
            assertStaysSent("204");
        }
    }

    @Nested
    class QueuedWhileTheServerIsAway {
        @BeforeEach
        void queue() {
            SMTP.stop();
            wire.send(in("204"), 2);
            await().atMost(SOON).until(this::hasFailed);
        }

        /** No worker is at it any more: the first letter takes a while to be written. */
        private boolean hasFailed() {
            return database.sql("""
                    select exists (select from mail where person_id = :person and template = 'TEST_REMINDER'
                                   and last_error is not null)
                    """)
                    .param("person", person)
                    .query(Boolean.class)
                    .single();
        }

        @AfterEach
        void serverIsThere() {
            if (!SMTP.isRunning()) {
                SMTP.start();
            }
        }

        @Test
        void withdrawnApplicationIsNotRemindedOf() {
            wire.send(withdrawn(), 3);
            awaitUnsent();
            SMTP.start();
            await().atMost(SOON).until(() -> sent("APPLICATION_WITHDRAWN") == 1);
            assertStaysSent();
        }

        @Test
        void movedPersonIsToldOnlyTheNewPlace() {
            wire.send(changed(in("305"), "slot-cancelled"), 3);
            awaitUnsent("305");
            SMTP.start();
            awaitSent("305");
            assertStaysSent("305");
        }

        @Test
        void restartBetweenTheChangeAndTheMailDoublesNothing() {
            workers.stop();
            try {
                wire.send(changed(in("204"), FORM), 3);
                wire.send(changed(in("305"), SEAT), 4);
                awaitUnsent("305");
                SMTP.start();
            } finally {
                workers.start();
            }
            awaitSent("305");
            assertStaysSent("305");
        }
    }

    @Nested
    class BeingSent {
        @BeforeEach
        void lease() {
            workers.stop();
            wire.send(in("204"), 2);
            awaitUnsent("204");
            // As a worker leaves it that has leased it and not heard from the server.
            database.sql("""
                    update mail set attempts = 1, next_attempt_at = :end, leased_until = :end
                    where person_id = :person and template = 'TEST_REMINDER'
                    """)
                    .param("end", clock.instant().plus(Duration.ofMinutes(3)).atOffset(ZoneOffset.UTC))
                    .param("person", person)
                    .update();
        }

        @AfterEach
        void workersAreThere() {
            if (!workers.isRunning()) {
                workers.start();
            }
        }

        @Test
        void sameSeatIsLeftToItsWorker() {
            wire.send(changed(in("204"), FORM), 3);
            awaitQueued("APPLICATION_CHANGED");
            assertNothingPlanned();
            workers.start();
            assertStaysSent();
            clock.moveBy(Duration.ofMinutes(4));
            awaitSent("204");
            assertStaysSent("204");
        }

        @Test
        void oldPlaceIsNotTriedAgain() {
            wire.send(changed(in("305"), SEAT), 3);
            awaitQueued("APPLICATION_CHANGED");
            workers.start();
            awaitSent("305");
            clock.moveBy(Duration.ofMinutes(4));
            assertStaysSent("305");
            assertThat(unsent()).isEmpty();
        }

        @Test
        void withdrawnApplicationIsNotTriedAgain() {
            wire.send(withdrawn(), 3);
            awaitQueued("APPLICATION_WITHDRAWN");
            workers.start();
            awaitUnsent();
            clock.moveBy(Duration.ofMinutes(4));
            assertStaysSent();
        }
    }

    private ApplicationAcceptedV1 in(String room) {
        return accepted(application, startsAt, room, "kk");
    }

    private ApplicationWithdrawnV1 withdrawn() {
        return new ApplicationWithdrawnV1(
                application, "2026-1", person, UUID.randomUUID(), UUID.randomUUID(), Instant.now());
    }

    private boolean isKnown() {
        return database.sql("select exists (select from recipient where person_id = :person)")
                .param("person", person)
                .query(Boolean.class)
                .single();
    }

    private void awaitSent(String... rooms) {
        await().atMost(SOON).until(() -> reminders("SENT").equals(List.of(rooms)));
    }

    private void assertStaysSent(String... rooms) {
        await().during(Duration.ofMillis(500))
                .atMost(SOON)
                .until(() -> reminders("SENT").equals(List.of(rooms)));
        assertThat(inbox().stream().filter(mail -> subject(mail).startsWith("Напоминание")))
                .hasSize(rooms.length);
    }

    private static String subject(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void awaitUnsent(String... rooms) {
        await().atMost(SOON).until(() -> unsent().equals(List.of(rooms)));
    }

    private List<String> unsent() {
        return reminders("QUEUED");
    }

    private List<String> reminders(String state) {
        return database.sql("""
                select content -> 'seat' ->> 'room' from mail
                where template = 'TEST_REMINDER' and person_id = :person and state = :state order by id
                """)
                .param("person", person)
                .param("state", state)
                .query(String.class)
                .list();
    }

    private void awaitChangesTold(int count) {
        await().atMost(SOON).until(() -> sent("APPLICATION_CHANGED") == count);
    }

    private long sent(String template) {
        return mails(template, "SENT");
    }

    private void awaitQueued(String template) {
        await().atMost(SOON).until(() -> mails(template, "QUEUED") == 1);
    }

    private long mails(String template, String state) {
        return database.sql(
                        "select count(*) from mail where person_id = :person and template = :template and state = :state")
                .param("person", person)
                .param("template", template)
                .param("state", state)
                .query(Long.class)
                .single();
    }

    private void assertNothingPlanned() {
        assertThat(database.sql("select count(*) from reminder where person_id = :person")
                        .param("person", person)
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
