package kz.bagalau.system.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import kz.bagalau.system.platform.Control;
import kz.bagalau.system.platform.Teacher;
import kz.bagalau.system.platform.Visitor.Answer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** A centre is full: who waits is offered the seat that becomes free, and applies with it; or does not, and the next one may. */
class WaitingListIT {
    private static final int PHONE_WIDTH = 390;
    private static final int PHONE_HEIGHT = 844;
    private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");

    @RegisterExtension
    final Stage stage = new Stage();

    /** At night an offer lasts until the morning; nobody stays signed in for so long. */
    @BeforeEach
    void byDay() {
        ZonedDateTime now = Instant.now().atZone(ZONE);
        if (now.getHour() < 9 || now.getHour() >= 20) {
            ZonedDateTime noon = now.with(LocalTime.NOON);
            stage.platform().control().moveClockTo((noon.isAfter(now) ? noon : noon.plusDays(1)).toInstant());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru"})
    void theSeatOfAnotherBecomesOnesOwn(String language) {
        Words words = new Words(language);
        Album album = new Album("waiting-" + language);
        SmallCentre centre = SmallCentre.imported(stage.platform(), language);
        Teacher first = Teacher.registered(stage.platform(), language).withPerson();
        String application = accepted(first, centre, language);
        Teacher second = Teacher.registered(stage.platform(), language).withPerson();
        Visit waiting = stage.signedIn(words, second);
        Applying applying = new Applying(waiting, Album.unused()).begin().fill();
        applying.task("apply:section.seat");
        join(waiting, centre, album);
        album.take(waiting, "in-the-queue");

        Visit operator = stage.enter(words).arrive();
        operator.signIn("operator@bagalau.test", stage.platform().demoPassword())
                .at("operator:slots.title");
        operator.menu("common:menu.waiting").at("waiting:operator.title");
        assertThat(operator.row(centre.code()).first()).containsText("1");
        album.take(operator, "operator-queues");

        assertThat(first.visitor().delete("/api/applications/" + application).status())
                .isEqualTo(202);
        JsonNode mail = stage.platform()
                .control()
                .awaitMail(second.email(), language.equals("kk") ? "Орын босады" : "Освободилось место");
        assertThat(mail.get("text").asString()).contains(centre.nameIn(language));
        operator.page().reload();
        assertThat(operator.page()
                        .getByRole(
                                AriaRole.TABLE,
                                new Page.GetByRoleOptions().setName(words.of("waiting:operator.offers"))))
                .containsText(centre.code());
        album.take(operator, "operator-offers");

        waiting.menu("common:menu.activity").at("activity:title").sees(words.of("waiting:offer.title"));
        album.take(waiting, "offer-on-my-activity");
        waiting.open(URI.create(Control.link(mail)).getPath()).at("apply:section.seat");
        waiting.sees(words.of("waiting:offer.title"));
        album.take(waiting, "offer");
        waiting.press("waiting:offer.take").at("apply:form.title");
        applying.review().submit();
        isToldThatTheQueueIsNoMore(centre, words);
        album.allAccessible();
    }

    /** Whoever waits for a seat of a centre that is closed then. */
    private void isToldThatTheQueueIsNoMore(SmallCentre centre, Words words) {
        Teacher third = Teacher.registered(stage.platform(), words.language());
        assertThat(placeInQueue(third, centre, words.language())).isZero();
        centre.close(stage.platform());
        JsonNode mail = stage.platform().control().awaitMail(third.email(), words.subject("wait-ended"));
        assertThat(mail.get("text").asString())
                .contains(words.letter("wait-ended.centre-closed"), centre.nameIn(words.language()));
    }

    /** The second in the queue reads Russian, then Kazakh; the third has letters in Kazakh. */
    @Test
    void anOfferWithoutAnswerGoesToTheNext() {
        Words words = new Words("ru");
        Words kk = new Words("kk");
        Album album = new Album("waiting-missed");
        SmallCentre centre = SmallCentre.imported(stage.platform(), "ru");
        Teacher holder = Teacher.registered(stage.platform(), "ru");
        Answer hold = holder.hold(centre.slotAs(holder, "ru"));
        Teacher second = Teacher.registered(stage.platform(), "ru").withPerson();
        Visit waiting = stage.enter(words, PHONE_WIDTH, PHONE_HEIGHT).arrive();
        waiting.signIn(second.email(), Teacher.PASSWORD).at("account:profile.title");
        Applying applying = new Applying(waiting, Album.unused()).begin().fill();
        applying.task("apply:section.seat");
        join(waiting, centre, album);
        album.take(waiting, "in-the-queue");
        Teacher third = Teacher.registered(stage.platform(), "kk");
        assertThat(placeInQueue(third, centre, "ru")).isEqualTo(1);

        assertThat(holder.visitor()
                        .delete("/api/scheduling/holds/" + hold.get("id").asString())
                        .status())
                .isEqualTo(204);
        stage.platform().control().awaitMail(second.email(), "Освободилось место");
        Instant until = endOfOffer(second);
        waiting.page().reload();
        waiting.sees(words.of("waiting:offer.title"));
        album.take(waiting, "offer");

        stage.platform().control().moveClockTo(until.plus(Duration.ofMinutes(1)));
        missedOffer(second, words);
        stage.platform().control().awaitMail(third.email(), "Орын босады");
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> third.visitor()
                        .get("/api/scheduling/waiting/mine")
                        .get("state")
                        .asString()
                        .equals("OFFERED"));
        waiting.page().reload();
        waiting.sees(words.of("waiting:over.EXPIRED.title"));
        album.take(waiting, "missed");
        waiting.switchTo(kk)
                .sees(kk.of("waiting:over.EXPIRED.title"))
                .press("waiting:join.button")
                .sees(kk.of("waiting:queue.first"));

        stage.platform().control().moveClockTo(endOfOffer(third).plus(Duration.ofMinutes(1)));
        missedOffer(third, kk);
        album.allAccessible();
    }

    private void missedOffer(Teacher teacher, Words words) {
        JsonNode mail = stage.platform().control().awaitMail(teacher.email(), words.subject("seat-offer-ended"));
        assertThat(mail.get("text").asString()).contains(words.letter("seat-offer-ended.expired"));
    }

    private static Instant endOfOffer(Teacher teacher) {
        return Instant.parse(teacher.visitor()
                .get("/api/scheduling/waiting/mine")
                .bodyOrThrow()
                .at("/offer/expiresAt")
                .asString());
    }

    /** How many are before somebody who joins. */
    private static int placeInQueue(Teacher teacher, SmallCentre centre, String language) {
        return teacher.visitor()
                .put(
                        "/api/scheduling/waiting/mine",
                        Map.of("centre", centre.code(), "language", language, "accessible", false))
                .get("before")
                .asInt();
    }

    private String accepted(Teacher teacher, SmallCentre centre, String language) {
        String hold = teacher.hold(centre.slotAs(teacher, language)).get("id").asString();
        Answer submitted = teacher.submit(hold, language);
        String id = submitted.get("id").asString();
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> teacher.visitor()
                        .get("/api/applications/" + id)
                        .get("status")
                        .asString()
                        .equals("ACCEPTED"));
        return id;
    }

    private static void join(Visit visit, SmallCentre centre, Album album) {
        visit.select("apply:field.region", SmallCentre.REGION);
        visit.page()
                .getByRole(
                        AriaRole.RADIO,
                        new Page.GetByRoleOptions()
                                .setName(centre.nameIn(visit.words().language())))
                .check();
        visit.sees(visit.words().of("waiting:join.title"));
        album.take(visit, "full");
        visit.press("waiting:join.button").sees(visit.words().of("waiting:queue.first"));
    }
}
