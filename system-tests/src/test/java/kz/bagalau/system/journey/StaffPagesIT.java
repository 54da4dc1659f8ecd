package kz.bagalau.system.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import kz.bagalau.system.platform.Teacher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What operators and administrators look at and load. */
class StaffPagesIT {
    private static final String OPERATOR = "operator@bagalau.test";

    @RegisterExtension
    final Stage stage = new Stage();

    private final Words words = new Words("kk");
    private final Album album = new Album("staff");

    @Test
    void operatorNarrowsTheSessions() {
        Visit operator = operator();
        operator.select("operator:slots.region", Applying.ASTANA);
        assertThat(rows(operator).nth(1)).containsText("Астана");
        operator.select("operator:state", "OPEN");
        Locator open = rows(operator)
                .filter(new Locator.FilterOptions().setHasText(words.of("operator:slots.status.OPEN")))
                .first();
        assertThat(open).containsText("Астана");
        assertThat(rows(operator).filter(new Locator.FilterOptions().setHasText("Алматы")))
                .hasCount(0);
        album.take(operator, "slots");
        album.allAccessible();
    }

    @Test
    void operatorSeesMailsWithoutTheAddresses() {
        String email = Teacher.registered(stage.platform(), "kk").email();
        Visit operator = operator();
        operator.menu("common:menu.mails").at("operator:mails.title").check(words.of("operator:mails.state.SENT"));
        assertThat(rows(operator).nth(1)).containsText(words.of("operator:mails.state.SENT"));
        assertThat(operator.page().getByText(email)).hasCount(0);
        album.take(operator, "mails");
        album.allAccessible();
    }

    @Test
    void operatorHasAVerdictForEachItem() throws IOException {
        Visit operator = operator();
        operator.menu("common:menu.items").at("operator:items.title");
        operator.field("operator:items.file")
                .setInputFiles(new FilePayload("journey.zip", "application/zip", QtiZip.bytes()));
        operator.field("operator:items.subject").first().fill("JOURNEY");
        operator.check(words.of("operator:language.kk")).press("operator:import.submit");
        assertThat(verdictOf(operator, QtiZip.RIGHT)).containsText(words.of("operator:items.verdictOf.IMPORTED"));
        assertThat(verdictOf(operator, QtiZip.WRONG)).containsText(words.of("operator:items.verdictOf.REFUSED"));
        album.take(operator, "items");
        album.allAccessible();
    }

    @Test
    void operatorImportsReferenceDataAndFindsIt() {
        Visit operator = operator();
        operator.menu("common:menu.reference").at("operator:reference.title");
        importSubjects(operator, "code,name_kk,name_ru\njourney,Сапар,Поездка\n");
        assertThat(operator.page()
                        .getByRole(
                                AriaRole.TABLE,
                                new Page.GetByRoleOptions().setName(words.of("operator:import.errors"))))
                .containsText("code");
        importSubjects(operator, "code,name_kk,name_ru\nJOURNEY,Жүйе сапары,Поездка\n");
        operator.select("operator:reference.in", "subjects");
        operator.field("operator:reference.query").fill("жуйе САПАРЫ");
        operator.press("operator:reference.find");
        assertThat(operator.page()
                        .getByRole(
                                AriaRole.TABLE,
                                new Page.GetByRoleOptions().setName(words.of("operator:reference.results"))))
                .containsText("JOURNEY");
        album.take(operator, "reference");
        album.allAccessible();
    }

    /** Without ending it: the operators of other journeys shall not be asked for its codes. */
    @Test
    void operatorMayConnectAnAuthenticator() {
        Visit operator = operator();
        operator.open("/security")
                .at("account:security.title")
                .sees(words.of("secondfactor:section.none"))
                .follow("secondfactor:section.connect")
                .at("secondfactor:enrolment.title");
        operator.sees(words.of("secondfactor:enrolment.ownLead"))
                .fill("secondfactor:code.label", "000000")
                .press("secondfactor:enrolment.submit");
        assertThat(operator.page().getByRole(AriaRole.ALERT)).isVisible();
        album.take(operator, "second-factor");
        album.allAccessible();
    }

    @Test
    void administratorSeesOwnDay() {
        Visit administrator = stage.enter(words);
        new TestDay(administrator, album).signIn(stage.platform());
        album.take(administrator, "day");
        album.allAccessible();
    }

    private Visit operator() {
        return stage.enter(words)
                .arrive()
                .signIn(OPERATOR, stage.platform().demoPassword())
                .at("operator:slots.title");
    }

    private void importSubjects(Visit operator, String csv) {
        operator.check(words.of("operator:reference.kinds.subjects"))
                .field("operator:import.file")
                .setInputFiles(new FilePayload("subjects.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        operator.press("operator:import.submit");
    }

    private Locator verdictOf(Visit operator, String item) {
        return operator.page()
                .getByRole(AriaRole.TABLE, new Page.GetByRoleOptions().setName(words.of("operator:items.verdicts")))
                .getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText(item));
    }

    private static Locator rows(Visit visit) {
        return visit.page().getByRole(AriaRole.TABLE).getByRole(AriaRole.ROW);
    }
}
