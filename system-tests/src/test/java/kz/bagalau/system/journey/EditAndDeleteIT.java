package kz.bagalau.system.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import kz.bagalau.system.platform.Teacher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** Somebody takes an accepted application into the calendar and onto paper, changes its form, is told so, and deletes it. */
class EditAndDeleteIT {
    private static final int PHONE_WIDTH = 390;
    private static final int DESKTOP_WIDTH = 1280;
    private static final int HEIGHT = 900;
    private static final String SPECIALITY = "Физика мұғалімі";

    @RegisterExtension
    final Stage stage = new Stage();

    private Words words;
    private Album album;
    private Visit visit;
    private Teacher teacher;
    private String number;

    @Test
    void inKazakhAtADesk() throws IOException {
        goesItsWay("kk", DESKTOP_WIDTH);
    }

    @Test
    void inRussianOnAPhone() throws IOException {
        goesItsWay("ru", PHONE_WIDTH);
    }

    private void goesItsWay(String language, int width) throws IOException {
        words = new Words(language);
        album = new Album("edit-" + language);
        teacher = Teacher.registered(stage.platform(), language).withPerson();
        String id = teacher.accepted("71-01", language).get("id").asString();
        JsonNode application = teacher.visitor().get("/api/applications/" + id).bodyOrThrow();
        number = application.get("number").asString();
        visit = stage.enter(words, width, HEIGHT)
                .arrive()
                .signIn(teacher.email(), Teacher.PASSWORD)
                .at("account:profile.title");
        visit.menu("common:menu.activity").at("activity:title");
        visit.page()
                .getByRole(AriaRole.ARTICLE)
                .getByRole(AriaRole.LINK)
                .first()
                .click();
        details();
        new SeatConfirmation(visit, application).intoTheCalendar().onPaper(surname());
        changes();
        goesBackAndForth();
        deletes();
        album.allAccessible();
    }

    private String surname() {
        return teacher.visitor()
                .get("/api/identity/me")
                .bodyOrThrow()
                .at("/person/surname")
                .asString();
    }

    private void details() {
        visit.atHeading(words.of("activity:detail.title", "number", number));
    }

    /** Twice pressed, once changed. */
    private void changes() {
        visit.follow("activity:edit.action").at("activity:edit.title");
        album.take(visit, "sections");
        visit.follow("apply:section.personal")
                .at("apply:section.personal")
                .fill("apply:field.speciality", SPECIALITY)
                .sees(words.of("apply:draft.here"));
        visit.press("common:continue").at("activity:edit.title").sees(words.of("activity:edit.notSaved"));
        album.take(visit, "not-saved");
        visit.follow("apply:form.check")
                .at("apply:check.title")
                .sees(words.of("activity:edit.checkLead"))
                .sees(SPECIALITY);
        album.take(visit, "check");
        visit.button("activity:edit.save").dblclick();
        details();
        visit.sees(words.of("activity:edit.done")).sees(SPECIALITY);
        assertThat(history().filter(new Locator.FilterOptions().setHasText(words.of("activity:status.CHANGED"))))
                .hasCount(1);
        album.take(visit, "changed");
        mailed("application-changed");
    }

    /** What was saved does not come back as something to be saved. */
    private void goesBackAndForth() {
        visit.page().goBack();
        visit.at("activity:edit.title");
        assertThat(visit.page().getByText(words.of("activity:edit.notSaved"))).hasCount(0);
        visit.page().goForward();
        details();
        assertThat(history()).hasCount(3);
    }

    private void deletes() {
        visit.press("activity:remove.action");
        dialog().getByRole(AriaRole.BUTTON, named("common:cancel")).click();
        assertThat(dialog()).hasCount(0);
        visit.press("activity:remove.action");
        album.take(visit, "delete");
        dialog().getByRole(AriaRole.BUTTON, named("activity:remove.action")).dblclick();
        visit.at("activity:title").sees(words.of("activity:removed"));
        assertThat(visit.page().getByRole(AriaRole.ARTICLE)).containsText(words.of("activity:status.WITHDRAWN"));
        album.take(visit, "deleted");
        mailed("application-withdrawn");
        visit.page().goBack();
        details();
        visit.sees(words.of("activity:status.WITHDRAWN"));
        assertThat(visit.link("activity:edit.action")).hasCount(0);
        assertThat(visit.button("activity:remove.action")).hasCount(0);
    }

    private void mailed(String letter) {
        stage.platform().control().awaitMail(teacher.email(), words.subject(letter, number));
    }

    private Locator history() {
        return visit.page().locator(".history li");
    }

    private Locator dialog() {
        return visit.page()
                .getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName(words.of("activity:remove.title")));
    }

    private Locator.GetByRoleOptions named(String key) {
        return new Locator.GetByRoleOptions().setName(words.of(key)).setExact(true);
    }
}
