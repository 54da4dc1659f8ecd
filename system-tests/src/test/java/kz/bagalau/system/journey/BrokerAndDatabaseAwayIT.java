package kz.bagalau.system.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import kz.bagalau.system.platform.Control;
import kz.bagalau.system.platform.Teacher;
import kz.bagalau.system.platform.Visitor;
import kz.bagalau.system.platform.Visitor.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Kafka stops while somebody applies, PostgreSQL while the same person sits the test: the pages say so in both languages and nothing is lost. */
class BrokerAndDatabaseAwayIT {
    private static final String KAFKA = "kafka";
    private static final String POSTGRESQL = "postgresql";
    private static final String HEALTH = "/actuator/health";

    @RegisterExtension
    final Stage stage = new Stage();

    private final Words words = new Words("ru");
    private final Album album = new Album("servers-away");

    @Test
    void applicationAndAnswersWaitUntilTheServersAreBack() {
        Teacher person = Teacher.registered(stage.platform(), "ru").withPerson();
        Visit teacher = stage.signedIn(words, person);
        Seat seat = applyWithoutKafka(teacher, person);

        control().moveClockTo(seat.startsAt());
        Visit returning = stage.signedIn(words, person);
        returning.menu("common:menu.activity").follow("activity:toExam").at("exam:waiting.title");
        new TestDay(stage.staff(words, TestDay.ADMINISTRATOR, TestDay.PAGE), Album.unused())
                .openRoster(seat)
                .checkIn(seat)
                .release(seat);
        answerWithoutPostgresql(returning);
        album.allAccessible();
    }

    private Seat applyWithoutKafka(Visit teacher, Teacher person) {
        Applying applying = new Applying(teacher, Album.unused()).begin().fill();
        Seat seat = applying.takeSeat();
        applying.review();
        control().stop(KAFKA);
        try {
            teacher.press("apply:check.submit").at("apply:sent.waiting");
            isDown();
            album.takeInBoth(teacher, "application-waits", "apply:sent.waiting", "apply:sent.longText");
            assertThat(mails(person)).as("nothing is accepted yet").isZero();
        } finally {
            control().start(KAFKA);
        }
        teacher.at("apply:sent.accepted");
        isUp();
        await("the mail").atMost(Duration.ofSeconds(30)).until(() -> mails(person) > 0);
        await("no other mail")
                .during(Duration.ofSeconds(2))
                .atMost(Duration.ofSeconds(5))
                .until(() -> mails(person) == 1);
        return seat;
    }

    private long mails(Teacher person) {
        return control().mails(person.email()).stream()
                .filter(mail -> mail.get("subject").asString().startsWith(words.of("apply:sent.accepted")))
                .count();
    }

    private void answerWithoutPostgresql(Visit teacher) {
        Sitting sitting = new Sitting(teacher).start();
        sitting.answer();
        sitting.next().at(2);
        control().stop(POSTGRESQL);
        String answered;
        try {
            sitting.give().isNotSaved();
            teacher.inOtherLanguage(() -> teacher.sees(teacher.words().of("exam:save.failed")));
            answered = sitting.shown();
            isDown();
            teacher.page().reload();
            album.takeInBoth(
                    teacher, "test-without-database", "common:errorView.title", "errors:code.service-unavailable");
        } finally {
            control().start(POSTGRESQL);
        }
        isUp();
        teacher.press("common:errorView.retry");
        sitting.hasAnswered(2).go(2).isSaved();
        assertThat(sitting.shown()).isEqualTo(answered);
    }

    private void isDown() {
        await("health, DOWN").atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            Answer health = new Visitor(stage.platform().url()).get(HEALTH);
            assertThat(health.status()).isEqualTo(503);
            assertThat(health.get("status").asString()).isEqualTo("DOWN");
        });
    }

    private void isUp() {
        await("health, UP")
                .atMost(Duration.ofSeconds(30))
                .until(() -> new Visitor(stage.platform().url()).get(HEALTH).status() == 200);
    }

    private Control control() {
        return stage.platform().control();
    }
}
