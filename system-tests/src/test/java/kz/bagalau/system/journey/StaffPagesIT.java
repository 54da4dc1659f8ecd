package kz.bagalau.system.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import kz.bagalau.system.platform.Teacher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What operators look at and load, each page in both languages. */
class StaffPagesIT {
    private static final String OPERATOR = "operator";
    private static final String PASSWORD_CHANGED = "PASSWORD_CHANGED";
    private static final Duration SOON = Duration.ofSeconds(30);

    @RegisterExtension
    final Stage stage = new Stage();

    private final Words words = new Words("kk");
    private final Album album = new Album("staff");

    @Test
    void operatorNarrowsTheSessions() {
        Visit operator = operator("slots").at("operator:slots.title");
        operator.select("operator:slots.region", Applying.ASTANA);
        assertThat(rows(operator).nth(1)).containsText("Астана");
        operator.select("operator:state", "OPEN");
        Locator open = rows(operator)
                .filter(new Locator.FilterOptions().setHasText(words.of("operator:slots.status.OPEN")))
                .first();
        assertThat(open).containsText("Астана");
        assertThat(rows(operator).filter(new Locator.FilterOptions().setHasText("Алматы")))
                .hasCount(0);
        album.takeInBoth(operator, "slots", "operator:slots.title", "operator:import.title");
        album.allAccessible();
    }

    /** The mail server refused it for good; once it takes it again, the person has the letter. */
    @Test
    void operatorSendsAFailedMailAgain() {
        Teacher person = Teacher.registered(stage.platform(), "kk");
        failedLetter(person);
        Visit operator = operator("mails").at("operator:mails.title").check(words.of("operator:mails.state.FAILED"));
        Locator failed = rows(operator)
                .filter(new Locator.FilterOptions()
                        .setHasText(words.of("operator:mails.template." + PASSWORD_CHANGED)));
        assertThat(failed).containsText(words.of("operator:mails.failure.refused"));
        assertThat(operator.page().getByText(person.email())).hasCount(0);
        album.takeInBoth(
                operator,
                "mails",
                "operator:mails.title",
                "operator:mails.template." + PASSWORD_CHANGED,
                "operator:mails.failure.refused",
                "operator:mails.retry");

        failed.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words.of("operator:mails.retry")))
                .click();
        assertThat(failed).hasCount(0);
        await("the letter again").atMost(SOON).until(() -> letters(person) == 2);
        operator.check(words.of("operator:mails.state.SENT"));
        assertThat(rows(operator).nth(1)).containsText(words.of("operator:mails.state.SENT"));
        album.allAccessible();
    }

    private void failedLetter(Teacher person) {
        person.visitor()
                .put(
                        "/api/identity/me/password",
                        Map.of("currentPassword", Teacher.PASSWORD, "newPassword", "Тасбақа-қайың-жұлдыз-58"));
        UUID id = UUID.fromString(
                person.visitor().get("/api/session").get("accountId").asString());
        await("a letter to refuse")
                .atMost(SOON)
                .until(() -> stage.platform().databases().refuseMail(id, PASSWORD_CHANGED));
    }

    private long letters(Teacher person) {
        return stage.platform().control().mails(person.email()).stream()
                .filter(mail -> mail.get("subject").asString().equals(words.subject("password-changed")))
                .count();
    }

    @Test
    void operatorHasAVerdictForEachItem() throws IOException {
        Visit operator = operator("items").at("operator:items.title");
        operator.field("operator:items.file")
                .setInputFiles(new FilePayload("journey.zip", "application/zip", QtiZip.bytes()));
        operator.field("operator:items.subject").first().fill("JOURNEY");
        operator.check(words.of("operator:language.kk")).press("operator:import.submit");
        assertThat(verdictOf(operator, QtiZip.RIGHT)).containsText(words.of("operator:items.verdictOf.IMPORTED"));
        assertThat(verdictOf(operator, QtiZip.WRONG)).containsText(words.of("operator:items.verdictOf.REFUSED"));
        album.takeInBoth(
                operator,
                "items",
                "operator:items.title",
                "operator:items.verdictOf.IMPORTED",
                "operator:items.verdictOf.REFUSED");
        album.allAccessible();
    }

    @Test
    void operatorImportsReferenceDataAndFindsIt() {
        Visit operator = operator("reference").at("operator:reference.title");
        importSubjects(operator, "code,name_kk,name_ru\nJOURNEY,Жүйе сапары,Поездка\n");
        operator.sees(words.before("operator:reference.accepted"));
        operator.select("operator:reference.in", "subjects");
        operator.field("operator:reference.query").fill("жуйе САПАРЫ");
        operator.press("operator:reference.find");
        assertThat(table(operator, "operator:reference.results")).containsText("Жүйе сапары");
        importSubjects(operator, "code,name_kk,name_ru\njourney,Сапар,Поездка\n");
        assertThat(table(operator, "operator:import.errors")).containsText("code");
        album.takeInBoth(operator, "reference", "operator:reference.title", "operator:import.refusedText");
        operator.inOtherLanguage(
                () -> assertThat(table(operator, "operator:reference.results")).containsText("Поездка"));
        album.allAccessible();
    }

    /** Without ending it: the operators of other journeys shall not be asked for its codes. */
    @Test
    void operatorMayConnectAnAuthenticator() {
        Visit operator = stage.staff(words, OPERATOR, "/security");
        operator.at("account:security.title")
                .sees(words.of("secondfactor:section.none"))
                .follow("secondfactor:section.connect")
                .at("secondfactor:enrolment.title");
        operator.fill("secondfactor:code.label", "000000").press("secondfactor:enrolment.submit");
        assertThat(operator.page().getByRole(AriaRole.ALERT)).isVisible();
        album.takeInBoth(operator, "second-factor", "secondfactor:enrolment.title", "secondfactor:enrolment.ownLead");
        album.allAccessible();
    }

    private Visit operator(String page) {
        return stage.staff(words, OPERATOR, "/operator/" + page);
    }

    private void importSubjects(Visit operator, String csv) {
        operator.check(words.of("operator:reference.kinds.subjects"))
                .field("operator:import.file")
                .setInputFiles(new FilePayload("subjects.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        operator.press("operator:import.submit");
    }

    private Locator verdictOf(Visit operator, String item) {
        return table(operator, "operator:items.verdicts")
                .getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText(item));
    }

    private static Locator table(Visit visit, String caption) {
        return visit.page()
                .getByRole(
                        AriaRole.TABLE,
                        new Page.GetByRoleOptions().setName(visit.words().of(caption)));
    }

    private static Locator rows(Visit visit) {
        return visit.page().getByRole(AriaRole.TABLE).getByRole(AriaRole.ROW);
    }
}
