package kz.bagalau.system.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import kz.bagalau.system.journey.Mathematician.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A teacher registers, applies, has a seat, sits the test, holds a certificate. */
abstract class WholeWay {
    private static final int HEIGHT = 900;

    @RegisterExtension
    final Stage stage = new Stage();

    private final Words words;
    private final int width;
    private final Album album;
    private final Album staffAlbum;

    WholeWay(String language, int width) {
        this.words = new Words(language);
        this.width = width;
        this.album = new Album(language);
        this.staffAlbum = new Album(language + "-staff");
    }

    @Test
    void leadsFromTheFirstVisitToTheCertificate() throws IOException {
        Visit teacher = stage.enter(words, width, HEIGHT);
        Registration registration = new Registration(stage.platform(), teacher, album);
        registration.register().identify();

        Applying applying = new Applying(teacher, album).begin().fill();
        Seat first = applying.takeSeat();
        applying.review().submit();
        seesItsCard(teacher, first);
        Seat seat = new SeatChange(teacher, album).to(first);
        assertThat(seat.day()).isAfter(first.day());

        stage.platform().control().moveClockTo(seat.startsAt());
        Visit returning = signedInAgain(registration);
        String exam = examOf(returning);
        album.take(returning, "waiting");
        Visit administrator = stage.enter(words);
        new TestDay(administrator, staffAlbum)
                .signIn(stage.platform())
                .openRoster(seat)
                .checkIn(seat)
                .release(seat);
        assertThat(returning.button("exam:waiting.start")).isVisible();
        album.take(returning, "released");

        Visit atTheEnd = sit(returning, registration, exam);
        seesResult(atTheEnd);
        checkCertificate(atTheEnd);
        album.allAccessible();
        staffAlbum.allAccessible();
    }

    private void seesItsCard(Visit teacher, Seat seat) {
        teacher.follow("apply:sent.toActivity").at("activity:title");
        Locator card = teacher.page().getByRole(AriaRole.ARTICLE);
        assertThat(card).containsText(words.of("activity:status.ACCEPTED"));
        assertThat(card).containsText(seat.time().toString());
        assertThat(card).containsText(seat.centre());
        album.take(teacher, "activity");
        teacher.page()
                .getByRole(AriaRole.ARTICLE)
                .getByRole(AriaRole.LINK)
                .first()
                .click();
        teacher.sees(words.of("activity:detail.history"));
        album.take(teacher, "application");
    }

    private Visit signedInAgain(Registration registration) {
        Visit visit = stage.enter(words, width, HEIGHT);
        visit.arrive().signIn(registration.email(), Registration.PASSWORD);
        visit.at("account:profile.title");
        return visit;
    }

    /** On the day the card leads to the test. */
    private String examOf(Visit visit) {
        visit.menu("common:menu.activity")
                .at("activity:title")
                .follow("activity:toExam")
                .at("exam:waiting.title");
        return URI.create(visit.page().url()).getPath();
    }

    /** Through the whole paper, with a reload and a killed browser on the way. */
    private Visit sit(Visit first, Registration registration, String exam) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        Sitting sitting = new Sitting(first).start();
        album.take(first, "exam-question");
        for (int number = 1; number <= 5; number++) {
            kinds.add(sitting.at(number).answer());
            sitting.next();
        }
        sitting.go(5);
        String fifth = sitting.shown();
        first.page().reload();
        sitting.at(1).hasAnswered(5).go(5);
        assertThat(sitting.shown()).as("answer after a reload").isEqualTo(fifth);
        sitting.go(1);
        String firstAnswer = sitting.shown();
        album.take(first, "exam-answered");
        first.close();

        Visit second = signedInAgain(registration);
        second.open(exam);
        Sitting goesOn = new Sitting(second).at(1).hasAnswered(5);
        assertThat(goesOn.shown()).as("answer after the browser was killed").isEqualTo(firstAnswer);
        goesOn.go(5);
        assertThat(goesOn.shown()).isEqualTo(fifth);
        for (int number = 6; number <= 49; number++) {
            goesOn.go(number);
            if (kinds.add(goesOn.answer())) {
                album.take(second, "exam-" + number);
            }
        }
        assertThat(kinds).containsExactlyInAnyOrder(Kind.values());
        goesOn.hasAnswered(49).finish(album);
        return second;
    }

    private void seesResult(Visit visit) {
        visit.sees(words.of("exam:result.outcomes"));
        assertThat(visit.page().getByText(Pattern.compile("^98\\s%$")).first()).isVisible();
        album.take(visit, "result");
    }

    private void checkCertificate(Visit visit) throws IOException {
        visit.follow("exam:result.toActivity").at("activity:title");
        Locator download = visit.link("activity:certificate");
        // another service makes it, a moment after the result
        await("certificate").atMost(Duration.ofSeconds(30)).until(() -> {
            visit.page().reload();
            visit.at("activity:title").sees(words.of("activity:open"));
            return download.isVisible();
        });
        assertThat(visit.page().getByRole(AriaRole.ARTICLE)).containsText(words.of("activity:status.TESTED"));
        album.take(visit, "activity-certificate");
        Download file = visit.page().waitForDownload(download::click);
        byte[] pdf = Files.readAllBytes(file.path());
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");

        JsonNode certificate = JsonMapper.shared()
                .readTree(visit.context().request().get("/api/certificates").text())
                .get(0);
        Visit anybody = stage.enter(words, width, HEIGHT);
        anybody.arrive().open("/check/" + certificate.get("code").asString()).at("certificate:title");
        anybody.sees(words.of("certificate:state.VALID.title"))
                .sees(certificate.get("number").asString());
        album.take(anybody, "check-certificate");
    }
}
