package kz.bagalau.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import kz.bagalau.events.application.ApplicationRefusedV1;
import kz.bagalau.events.application.ApplicationWithdrawnV1;
import kz.bagalau.events.certificate.CertificateIssuedV1;
import kz.bagalau.events.identity.ConfirmationRequestedV1;
import kz.bagalau.events.identity.EmailChange;
import kz.bagalau.events.identity.EmailChangeRequestedV1;
import kz.bagalau.events.identity.NewEmailConfirmationRequestedV1;
import kz.bagalau.events.identity.PersonChangedV1;
import kz.bagalau.events.identity.RegistrationRepeatedV1;
import kz.bagalau.events.identity.SecondFactorReplacedV1;
import kz.bagalau.events.testing.ResultReleasedV1;
import kz.bagalau.notification.NotificationServiceTestBase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class MailIT extends NotificationServiceTestBase {
    @Autowired
    MailRepository mails;

    private final String token = "token-" + UUID.randomUUID();
    private final UUID application = UUID.randomUUID();

    private ConfirmationRequestedV1 confirmation(String locale) {
        return new ConfirmationRequestedV1(person, locale, token, Instant.now().plus(24, ChronoUnit.HOURS));
    }

    @Test
    void linkComesOnceInTheLanguageOfTheRegistration() throws Exception {
        introducePerson("ru");
        UUID event = wire.send(confirmation("kk"), 1);

        MimeMessage mail = onlyMail();
        assertThat(mail.getSubject()).isEqualTo("Электронды мекен-жайды растау");
        assertThat(mail.getMessageID()).isEqualTo("<" + event + "@bagalau.kz>");
        assertThat(mail.getFrom()[0].toString()).contains("<no-reply@bagalau.kz>");
        assertThat(mail.getContentLanguage()).containsExactly("kk");
        MimeMultipart alternatives = (MimeMultipart) mail.getContent();
        assertThat(alternatives.getContentType()).startsWith("multipart/alternative");
        for (int i = 0; i < 2; i++) {
            assertThat(alternatives.getBodyPart(i).getContent().toString())
                    .contains("https://bagalau.kz/confirm?token=" + token)
                    .contains("Құрметті Айгүл Серікқызы!");
        }
        assertStaysOne();
    }

    @Test
    void tokenIsNowhereOnceTheMailIsSent(CapturedOutput output) {
        introducePerson("kk");
        wire.send(confirmation("kk"), 1);
        onlyMail();
        await().atMost(SOON).until(() -> states().equals(List.of("SENT")));
        assertThat(database.sql("select count(*) from mail where mail::text like :token")
                        .param("token", "%" + token + "%")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(output.getAll()
                        .lines()
                        .filter(line -> !line.contains("com.icegreen") && !line.contains("c.icegreen")))
                .isNotEmpty()
                .noneMatch(line -> line.contains(token) || line.contains(address));
    }

    @Test
    void sameEventAgainIsOneMail() {
        introducePerson("kk");
        UUID event = wire.send(confirmation("kk"), 1);
        onlyMail();
        wire.sendAgain(confirmation("kk"), 1, event);
        wire.sendAgain(confirmation("kk"), 1, event);
        assertStaysOne();
    }

    @Test
    void waitsForARecipientThatIsNotKnownYet() {
        wire.send(new RegistrationRepeatedV1(person, "ru", Instant.now()), 1);
        await().atMost(SOON).until(() -> states().equals(List.of("WAITING")));

        introducePerson("kk");
        MimeMessage mail = onlyMail();
        assertThat(subject(mail)).isEqualTo("Вы уже зарегистрированы");
        await().atMost(SOON).until(() -> states().equals(List.of("SENT")));
    }

    @Test
    void ownerIsToldThatTheSecondFactorWasReplaced() {
        introducePerson("kk");
        wire.send(new SecondFactorReplacedV1(person, "ru", Instant.now()), 1);
        assertThat(subject(onlyMail())).isEqualTo("Второй фактор входа заменён");
    }

    @Test
    void goesToTheAddressOfTheMomentOfSending() {
        SMTP.stop();
        try {
            wire.send(new PersonChangedV1(person, "kk", "old-" + address, null, null, null, null, null, null, null), 1);
            wire.send(new RegistrationRepeatedV1(person, "kk", Instant.now()), 1);
            await().atMost(SOON).until(() -> attempts() > 0);
            wire.send(new PersonChangedV1(person, "kk", address, null, null, null, null, null, null, null), 2);
            await().atMost(SOON)
                    .until(() -> database.sql("select email from recipient where person_id = :person")
                            .param("person", person)
                            .query(String.class)
                            .single()
                            .equals(address));
        } finally {
            SMTP.start();
        }
        assertThat(subject(onlyMail())).isEqualTo("Сіз бұрын тіркелгенсіз");
    }

    @Test
    void changeOfAddressIsToldToTheOldOneAndConfirmedFromTheNewOne() {
        UUID change = UUID.randomUUID();
        String newAddress = "new-" + address;
        introducePerson("kk");
        wire.send(new EmailChangeRequestedV1(person, "kk", change, tomorrow()), 1);
        wire.send(new NewEmailConfirmationRequestedV1(person, "kk", change, token, tomorrow()), 2);
        await().atMost(SOON).until(() -> states().equals(List.of("WAITING", "WAITING")));

        wire.send(personWith(newAddress, new EmailChange(change, address, newAddress)), 2);

        assertThat(subject(onlyMail())).isEqualTo("Электронды мекен-жайды өзгерту сұралды");
        assertThat(await().atMost(SOON).until(() -> inboxOf(newAddress), mails -> mails.size() == 1))
                .allSatisfy(mail -> assertThat(subject(mail)).isEqualTo("Жаңа электронды мекен-жайды растау"));
    }

    @Test
    void linkOfAChangeThatALaterOneReplacedGoesNowhere() {
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        String mistyped = "mistyped-" + address;
        introducePerson("kk");
        wire.send(personWith(address, new EmailChange(second, address, "right-" + address)), 2);
        wire.send(new NewEmailConfirmationRequestedV1(person, "kk", first, token, tomorrow()), 1);
        wire.send(new NewEmailConfirmationRequestedV1(person, "kk", second, token, tomorrow()), 2);

        await().atMost(SOON).until(() -> inboxOf("right-" + address).size() == 1);
        await().atMost(SOON).untilAsserted(() -> assertThat(states()).containsExactlyInAnyOrder("WAITING", "SENT"));
        assertThat(inboxOf(mistyped)).isEmpty();
    }

    private PersonChangedV1 personWith(String email, EmailChange change) {
        return new PersonChangedV1(person, "kk", email, null, null, null, null, null, null, null, change);
    }

    private static Instant tomorrow() {
        return Instant.now().plus(24, ChronoUnit.HOURS);
    }

    @Test
    void arrivesAfterTheServerWasDown() {
        introducePerson("kk");
        SMTP.stop();
        try {
            wire.send(confirmation("kk"), 1);
            await().atMost(SOON).until(() -> attempts() >= 2);
            assertThat(states()).containsExactly("QUEUED");
            assertThat(lastError()).isEqualTo("ConnectException");
        } finally {
            SMTP.start();
        }
        onlyMail();
        await().atMost(SOON).until(() -> states().equals(List.of("SENT")));
        assertStaysOne();
    }

    @Test
    void workerKilledBeforeTheServerTookItSendsNothingTwice() {
        SMTP.stop();
        UUID event;
        try {
            introducePerson("kk");
            event = wire.send(confirmation("kk"), 1);
            await().atMost(SOON).until(this::leaseOfAKilledWorker);
        } finally {
            SMTP.start();
        }
        assertNothingComes();
        clock.moveBy(Duration.ofMinutes(4));
        assertThat(messageId(onlyMail())).isEqualTo("<" + event + "@bagalau.kz>");
        assertStaysOne();
    }

    /** Leased, with no outcome. Not while an attempt is under way, whose outcome would take the lease away. */
    private boolean leaseOfAKilledWorker() {
        return database.sql("""
                        update mail set next_attempt_at = :later, leased_until = :later, attempts = 1
                        where person_id = :person and attempts > 0 and leased_until is null
                        """)
                        .param("later", MailRepository.utc(clock.instant().plus(Duration.ofMinutes(3))))
                        .param("person", person)
                        .update()
                > 0;
    }

    @Test
    void workerKilledAfterTheServerTookItSendsTheSameMessageIdAgain() {
        introducePerson("kk");
        wire.send(confirmation("kk"), 1);
        String first = messageId(onlyMail());
        await().atMost(SOON).until(() -> states().equals(List.of("SENT")));
        // As if the outcome had not been written.
        database.sql("update mail set state = 'QUEUED', sent_at = null, secret = 'x' where person_id = :person")
                .param("person", person)
                .update();
        clock.moveBy(Duration.ofMinutes(4));
        await().atMost(SOON).until(() -> inbox().size() == 2);
        assertThat(inbox()).extracting(this::messageId).containsOnly(first);
    }

    @Test
    void outcomeOfAWorkerWhoseLeaseRanOutChangesNothing() {
        SMTP.stop();
        try {
            introducePerson("kk");
            wire.send(confirmation("kk"), 1);
            await().atMost(SOON).until(this::leaseOfAKilledWorker);
            UUID mail = database.sql("select id from mail where person_id = :person")
                    .param("person", person)
                    .query(UUID.class)
                    .single();
            Instant ended = clock.instant().minusSeconds(1);
            assertThat(mails.postponed(mail, ended, clock.instant(), "late")).isFalse();
            assertThat(mails.failed(mail, ended, "late")).isFalse();
            assertThat(states()).containsExactly("QUEUED");
            assertThat(lastError()).isEqualTo("ConnectException");
        } finally {
            SMTP.start();
        }
        assertNothingComes();
    }

    @Test
    void workersSendEachMailOfACrowdOnce() {
        int crowd = 80;
        for (int i = 0; i < crowd; i++) {
            wire.send(new RegistrationRepeatedV1(person, "kk", Instant.now()), 1);
        }
        await().atMost(SOON).until(() -> states().size() == crowd);
        introducePerson("kk");
        await().atMost(SOON)
                .until(() -> states().stream().filter("SENT"::equals).count() == crowd);
        assertThat(inbox()).hasSize(crowd).extracting(this::messageId).doesNotHaveDuplicates();
    }

    @Test
    void linkThatHasExpiredIsNotSentAndItsTokenIsGone() {
        wire.send(new ConfirmationRequestedV1(person, "kk", token, Instant.now().plusSeconds(60)), 1);
        await().atMost(SOON).until(() -> states().equals(List.of("WAITING")));
        clock.moveBy(Duration.ofMinutes(2));
        await().atMost(SOON).until(() -> states().equals(List.of("FAILED")));
        assertThat(lastError()).isEqualTo("expired");
        introducePerson("kk");
        assertNothingComes();
        assertThat(database.sql("select count(*) from mail where person_id = :person and secret is not null")
                        .param("person", person)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void erasedPersonGetsNothingWhicheverEventCameFirst() {
        wire.send(new RegistrationRepeatedV1(person, "kk", Instant.now()), 1);
        await().atMost(SOON).until(() -> states().equals(List.of("WAITING")));
        wire.erasePerson(person, 5);
        await().atMost(SOON).until(() -> states().isEmpty());
        wire.send(new RegistrationRepeatedV1(person, "kk", Instant.now()), 2);
        assertNothingComes();
        await().atMost(SOON).until(() -> states().isEmpty());
        assertThat(database.sql(
                                "select num_nonnulls(email, locale, name, patronymic) from recipient where person_id = :p")
                        .param("p", person)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void everyStepOfAnApplicationIsTold() {
        introducePerson("ru");
        wire.send(accepted(application, Instant.now()), 2);
        wire.send(
                new ApplicationWithdrawnV1(
                        application, "2026-1", person, UUID.randomUUID(), UUID.randomUUID(), Instant.now()),
                3);
        wire.send(
                new ApplicationRefusedV1(
                        UUID.randomUUID(), "2026-2", person, UUID.randomUUID(), "slot-closed", Instant.now()),
                2);
        wire.send(released(), 7);
        wire.send(
                new CertificateIssuedV1(
                        UUID.randomUUID(),
                        "ББ-2026-000001-2",
                        "AAAA-BBBB-CCCC-DDDD",
                        UUID.randomUUID(),
                        application,
                        person,
                        Instant.now(),
                        LocalDate.of(2027, 12, 1)),
                1);
        await().atMost(SOON).until(() -> inbox().size() == 5);
        assertThat(inbox())
                .extracting(this::subject)
                .containsExactlyInAnyOrder(
                        "Ваше заявление успешно принято: 2026-1",
                        "Ваше заявление удалено: 2026-1",
                        "Ваше заявление не принято: 2026-2",
                        "Результат вашего тестирования готов",
                        "Ваш сертификат готов: ББ-2026-000001-2");
    }

    private ResultReleasedV1 released() {
        return new ResultReleasedV1(
                UUID.randomUUID(),
                application,
                person,
                "T03",
                "S05",
                TEXT,
                "kk",
                TEXT,
                BigDecimal.TEN,
                BigDecimal.TEN,
                new BigDecimal("100.00"),
                List.of(),
                "MASTER",
                "2026",
                Instant.now(),
                Instant.now(),
                LocalDate.of(2027, 12, 1));
    }

    private MimeMessage onlyMail() {
        await().atMost(SOON).until(() -> !inbox().isEmpty());
        assertThat(inbox()).hasSize(1);
        return inbox().getFirst();
    }

    private void assertStaysOne() {
        await().during(Duration.ofMillis(600)).atMost(SOON).until(() -> inbox().size() == 1);
    }

    private void assertNothingComes() {
        await().during(Duration.ofMillis(600)).atMost(SOON).until(() -> inbox().isEmpty());
    }

    private List<String> states() {
        return database.sql("select state from mail where person_id = :person")
                .param("person", person)
                .query(String.class)
                .list();
    }

    private int attempts() {
        return database.sql("select coalesce(max(attempts), 0) from mail where person_id = :person")
                .param("person", person)
                .query(Integer.class)
                .single();
    }

    private String lastError() {
        return database.sql("select last_error from mail where person_id = :person")
                .param("person", person)
                .query(String.class)
                .single();
    }

    private String subject(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String messageId(MimeMessage message) {
        return GreenMailUtil.getHeaders(message)
                .lines()
                .filter(line -> line.startsWith("Message-ID: "))
                .findFirst()
                .orElseThrow()
                .substring("Message-ID: ".length());
    }
}
