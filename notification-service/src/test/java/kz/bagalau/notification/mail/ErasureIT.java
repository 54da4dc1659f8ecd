package kz.bagalau.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import kz.bagalau.events.identity.PasswordChangedV1;
import kz.bagalau.notification.NotificationServiceTestBase;
import kz.bagalau.test.DatabaseSearch;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ErasureIT extends NotificationServiceTestBase {
    private final UUID application = UUID.randomUUID();

    @Autowired
    DataSource dataSource;

    @Test
    void oneLastMailIsSentAndThenNothingOfThePersonIsLeft() throws Exception {
        introducePerson("ru");
        wire.send(new PasswordChangedV1(person, "ru", Instant.now()), 1);
        wire.send(accepted(application, Instant.now().plus(Duration.ofDays(5))), 2);
        await().atMost(SOON).until(() -> inbox().size() == 2);
        assertThat(columnsWith(application.toString())).contains("mail.content", "reminder.application_id");
        assertThat(columnsWith(address)).containsExactly("recipient.email");

        wire.erasePerson(person, 5);

        await().atMost(SOON).until(() -> inbox().size() == 3);
        MimeMessage last = inbox().getLast();
        assertThat(subject(last)).isEqualTo("Ваша учётная запись удалена");
        assertThat(last.getContentLanguage()).containsExactly("ru");
        await().atMost(SOON).until(() -> columnsWith(address).isEmpty());
        assertThat(known()).isZero();
        assertThat(columnsWith(application.toString())).containsExactly("inbox_version.key");
        assertThat(columnsWith(person.toString()))
                .containsExactlyInAnyOrder("recipient.person_id", "inbox_version.key");
    }

    @Test
    void addressOfALastMailThatNobodyTakesIsForgottenToo() {
        introducePerson("kk");
        await().atMost(SOON).until(() -> columnsWith(address).equals(List.of("recipient.email")));
        SMTP.stop();
        try {
            wire.erasePerson(person, 5);
            await().atMost(SOON)
                    .until(() -> columnsWith(person.toString()).contains("recipient.person_id") && lastMailWaits());
            assertThat(columnsWith(address)).containsExactly("recipient.email");

            clock.moveTo(Instant.now().plus(Duration.ofDays(1)).plusSeconds(60));

            await().atMost(SOON).until(() -> columnsWith(address).isEmpty());
        } finally {
            SMTP.start();
        }
        assertThat(inbox()).isEmpty();
    }

    /** What is kept of the person beside its id. */
    private int known() {
        return database.sql("select num_nonnulls(email, name, patronymic) from recipient where person_id = :person")
                .param("person", person)
                .query(Integer.class)
                .single();
    }

    private boolean lastMailWaits() {
        return database.sql("""
                        select exists (select from recipient r join mail m using (person_id)
                                       where r.last_mail and r.email = :email and m.state = 'QUEUED')""").param("email", address).query(Boolean.class).single();
    }

    private List<String> columnsWith(String text) {
        return new DatabaseSearch(dataSource).columnsWith(text);
    }

    private static String subject(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
