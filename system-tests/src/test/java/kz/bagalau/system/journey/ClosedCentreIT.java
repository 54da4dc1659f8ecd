package kz.bagalau.system.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import kz.bagalau.system.platform.Teacher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/**
 * An operator closes the centres of a region one after the other, in Kazakh and in Russian, and opens one again. Whoever had a
 * seat is moved to the other centre at first, then there is none left and another one has to be chosen.
 */
class ClosedCentreIT {
    private static final Duration SOON = Duration.ofSeconds(30);

    /** Where no other journey applies: at the end nothing is for sale there. */
    private static final String REGION = "43";

    private static final String CENTRE = "43-02";
    private static final String OTHER_CENTRE = "43-01";
    private static final String REASON = "Жөндеу / Ремонт";

    @RegisterExtension
    final Stage stage = new Stage();

    private final Words kk = new Words("kk");
    private final Words ru = new Words("ru");
    private final Album album = new Album("closed-centre");
    private final LocalDate from = LocalDate.now(ZoneId.of("Asia/Almaty")).plusDays(1);

    private record Candidate(Teacher teacher, Visit visit, String application) {
        JsonNode now() {
            return teacher.visitor().get("/api/applications/" + application).bodyOrThrow();
        }
    }

    @Test
    void itsPeopleAreMovedAndAtLastHaveToChooseAgain() {
        List<Candidate> candidates = Stream.of(kk, ru).map(this::withASeat).toList();
        Visit operator = stage.enter(kk)
                .arrive()
                .signIn("operator@bagalau.test", stage.platform().demoPassword())
                .at("operator:slots.title");
        closes(operator, album, CENTRE, candidates.size(), 0);
        candidates.forEach(this::isMoved);

        operator = operator.switchTo(ru);
        closes(operator, Album.unused(), OTHER_CENTRE, candidates.size(), candidates.size());
        candidates.forEach(this::hasNoSeatAnyMore);
        album.take(candidates.getFirst().visit(), "no-seat-any-more");
        opensAgain(operator);
        candidates.forEach(this::choosesAgain);
        album.allAccessible();
    }

    private Candidate withASeat(Words words) {
        Teacher teacher = Teacher.registered(stage.platform(), words.language()).withPerson();
        String application =
                teacher.accepted(CENTRE, words.language()).get("id").asString();
        return new Candidate(teacher, stage.signedIn(words, teacher), application);
    }

    private void closes(Visit operator, Album pages, String centre, int people, int left) {
        Words words = operator.words();
        operator.menu("common:menu.centres").at("centres:title").select("centres:region", REGION);
        operator.row(centre).getByRole(AriaRole.LINK).first().click();
        operator.follow("centres:close.action").sees(words.of("centres:close.chooseFirst"));
        operator.date("centres:close.from", from).sees(words.before("centres:close.sessions"));
        assertThat(operator.figure("cancellations:people")).hasText(Integer.toString(people));
        assertThat(operator.figure("cancellations:moved")).hasText(Integer.toString(people - left));
        assertThat(operator.figure("cancellations:left")).hasText(Integer.toString(left));
        if (left == 0) {
            assertThat(operator.row(OTHER_CENTRE).first()).isVisible();
        } else {
            operator.sees(words.of("cancellations:leftTitle", "left", left));
            operator.page()
                    .getByRole(
                            AriaRole.CHECKBOX,
                            new Page.GetByRoleOptions().setName(words.of("cancellations:acceptLosses", "left", left)))
                    .check();
            album.take(operator, "losses");
        }
        operator.fill("centres:close.reason", REASON);
        pages.take(operator, "preview");
        operator.press("centres:close.action");
        assertThat(operator.dialog()).containsText(words.of("centres:close.confirm.title", "day", words.day(from)));
        pages.take(operator, "question");
        operator.confirm("centres:close.confirm.action")
                .sees(words.of("centres:said.closed"))
                .sees(words.of("centres:closed.since", "day", words.day(from)))
                .sees(words.of("centres:closed.reason", "reason", REASON));
        assertThat(operator.link("centres:close.action")).hasCount(0);
        pages.take(operator, "closed");
    }

    private void isMoved(Candidate candidate) {
        JsonNode slot = await().atMost(SOON)
                .until(
                        () -> candidate.now().get("slot"),
                        it -> it.get("centreCode").asString().equals(OTHER_CENTRE));
        Words words = candidate.visit().words();
        String centre = slot.get("centreName").get(words.language()).asString();
        String number = candidate.now().get("number").asString();
        Locator card = card(candidate);
        assertThat(card).containsText(words.of("activity:status.ACCEPTED"));
        assertThat(card).containsText(centre);
        card.getByRole(AriaRole.LINK).first().click();
        candidate
                .visit()
                .atHeading(words.of("activity:detail.title", "number", number))
                .sees(words.of("activity:status.MOVED"))
                .sees(words.of("activity:moved.slot-cancelled"));
        assertThat(mail(candidate, words.subject("application-changed", number)))
                .contains(words.letter("application-changed.slot-cancelled"), centre);
    }

    private void hasNoSeatAnyMore(Candidate candidate) {
        await().atMost(SOON)
                .until(() -> candidate.now().get("status").asString().equals("REFUSED"));
        Words words = candidate.visit().words();
        Locator card = card(candidate);
        assertThat(card).containsText(words.of("activity:status.REFUSED"));
        assertThat(card).containsText(words.of("activity:refusal.slot-cancelled"));
        String number = candidate.now().get("number").asString();
        assertThat(mail(candidate, words.subject("application-refused", number)))
                .contains(words.letter("reason.slot-cancelled"), words.letter("advice.slot-cancelled"));
    }

    /** My activity, as it is now. */
    private static Locator card(Candidate candidate) {
        candidate.visit().open("/applications").at("activity:title");
        return candidate.visit().page().getByRole(AriaRole.ARTICLE);
    }

    private String mail(Candidate candidate, String subject) {
        return stage.platform()
                .control()
                .awaitMail(candidate.teacher().email(), subject)
                .get("text")
                .asString();
    }

    private void opensAgain(Visit operator) {
        operator.press("centres:reopen.action")
                .confirm("centres:reopen.confirm")
                .sees(ru.of("centres:said.reopened"));
        assertThat(operator.link("centres:close.action")).isVisible();
        operator.follow("centres:title").at("centres:title");
        assertThat(operator.row(CENTRE)).containsText(ru.before("centres:closed.tag"));
        assertThat(operator.row(OTHER_CENTRE)).not().containsText(ru.before("centres:closed.tag"));
    }

    /** All that was told is there again, only the seat is not. */
    private void choosesAgain(Candidate candidate) {
        Applying applying = new Applying(candidate.visit(), Album.unused()).begin();
        applying.takeSeat();
        applying.review().submit();
    }
}
