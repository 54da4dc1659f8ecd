package kz.bagalau.system.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import kz.bagalau.system.platform.Teacher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The variants of the form (S0): other types of the test, and each kind of employment. */
class VariantsIT {
    private static final int PHONE_WIDTH = 390;
    private static final int DESKTOP_WIDTH = 1280;
    private static final int HEIGHT = 900;

    /** A lyceum of the starter set. */
    private static final String BIN = "910240082407";

    @RegisterExtension
    final Stage stage = new Stage();

    private Album album;
    private Visit visit;
    private Applying applying;

    @Test
    void aHeadWhoFindsTheOrganisationByItsBin() {
        enter("kk", DESKTOP_WIDTH, "head", "T10");
        applying.task("apply:section.personal");
        employee();
        applying.done();

        applying.task("apply:section.workplace");
        visit.check(visit.words().of("apply:workplace.ways.bin"))
                .fill("apply:field.bin", BIN)
                .press("apply:field.binSearch")
                .sees("«Мағжан Жұмабаев атындағы №3 мектеп-лицей» КММ, Семей қаласы");
        visit.field("apply:field.organisationKind").selectOption(new String[] {"SECONDARY"});
        album.take(visit, "workplace");
        applying.done();

        language();
        finish("«Мағжан Жұмабаев атындағы №3 мектеп-лицей» КММ, Семей қаласы");
    }

    @Test
    void aTeacherOfACollegeWhoSeesBadlyAndFindsTheOrganisationByItsPlace() {
        enter("ru", PHONE_WIDTH, "college", "T09");
        applying.task("apply:section.personal");
        employee();
        visit.page()
                .getByRole(
                        AriaRole.CHECKBOX,
                        new Page.GetByRoleOptions().setName(visit.words().of("apply:field.disabilityOfSight")))
                .check();
        applying.done();

        applying.task("apply:section.workplace");
        visit.check(visit.words().of("apply:workplace.ways.place"));
        visit.field("apply:field.organisationRegion").selectOption("10");
        choose("organisation", "лицей", "КГУ «Школа-лицей №3 имени Магжана Жумабаева», г. Семей");
        visit.sees(BIN);
        album.take(visit, "workplace");
        applying.done();

        applying.task("apply:section.test");
        visit.page().locator("input[name=disciplineKind][value=SPECIAL]").check();
        visit.select("apply:field.discipline", "TVET_06120100")
                .check(visit.words().of("apply:testLanguage.ru"));
        album.take(visit, "test");
        applying.done();
        finish("Вычислительная техника и информационные сети");
    }

    @Test
    void aGraduateOfAUniversity() {
        enter("kk", DESKTOP_WIDTH, "university", "T01");
        applying.task("apply:section.personal");
        visit.select("apply:field.employment", "HIGHER_GRADUATE");
        visit.field("apply:field.institutionRegion").selectOption("71");
        choose("institution", "гумилев", "Л.Н. Гумилев атындағы Еуразия ұлттық университеті");
        choose("programmeGroup", "B00", "B001");
        album.take(visit, "personal");
        applying.done();
        language();
        finish("Л.Н. Гумилев атындағы Еуразия ұлттық университеті");
    }

    @Test
    void aGraduateOfACollege() {
        enter("ru", DESKTOP_WIDTH, "college-graduate", "T05");
        applying.task("apply:section.personal");
        visit.select("apply:field.employment", "TVET_GRADUATE");
        visit.field("apply:field.institutionRegion").selectOption("10");
        visit.field("apply:field.institutionDistrict").selectOption("101000000");
        choose("institution", "ауэзова", "Педагогический колледж имени М.О. Ауэзова");
        choose("specialityCode", "музык", "Музыкальное образование");
        album.take(visit, "personal");
        applying.done();
        language();
        finish("Педагогический колледж имени М.О. Ауэзова", "Музыкальное образование");
    }

    @Test
    void whoReturnsToTeaching() {
        enter("kk", PHONE_WIDTH, "returning", "T04");
        applying.task("apply:section.personal");
        visit.select("apply:field.employment", "RETURNING")
                .fill("apply:field.speciality", Applying.SPECIALITY)
                .fill("apply:field.studyFrom", "1994")
                .fill("apply:field.studyTo", "1999");
        applying.done();
        applying.task("apply:section.test");
        visit.select("apply:field.subject", "MATHEMATICS").check(visit.words().of("apply:testLanguage.kk"));
        applying.done();
        finish(Applying.SPECIALITY);
    }

    private void enter(String language, int width, String name, String type) {
        Words words = new Words(language);
        album = new Album("variant-" + name);
        Teacher teacher = Teacher.registered(stage.platform(), words.language()).withPerson();
        visit = stage.enter(words, width, HEIGHT)
                .arrive()
                .signIn(teacher.email(), Teacher.PASSWORD)
                .at("account:profile.title");
        applying = new Applying(visit, album).begin(type);
    }

    private void employee() {
        visit.select("apply:field.employment", "CURRENT_EMPLOYEE")
                .fill("apply:field.speciality", Applying.SPECIALITY)
                .fill("apply:field.studyFrom", "2004")
                .fill("apply:field.studyTo", "2008")
                .select("apply:field.categoryHeld", "TRAINEE")
                .select("apply:field.categorySought", "TEACHER");
    }

    /** Types and takes what is offered. */
    private void choose(String box, String typed, String offered) {
        visit.page().locator("#" + box).fill(typed);
        Locator option = visit.page()
                .getByRole(
                        AriaRole.OPTION, new Page.GetByRoleOptions().setName(Pattern.compile(Words.literally(offered))))
                .first();
        option.click();
    }

    /** All that is asked of the test of a type without a choice. */
    private void language() {
        applying.task("apply:section.test");
        visit.check(visit.words().of("apply:testLanguage." + visit.words().language()));
        album.take(visit, "test");
        applying.done();
    }

    /** Seat, check, submission; the details show what was told. */
    private void finish(String... answers) {
        applying.takeSeat();
        applying.review(answers).submit();
        visit.follow("apply:sent.toActivity")
                .at("activity:title")
                .sees(visit.words().of("activity:status.ACCEPTED"));
        visit.page()
                .getByRole(AriaRole.ARTICLE)
                .getByRole(AriaRole.LINK)
                .first()
                .click();
        visit.sees(visit.words().of("activity:detail.history"));
        for (String answer : answers) {
            visit.sees(answer);
        }
        album.take(visit, "application");
    }

    @AfterEach
    void everyPageIsAccessible() {
        album.allAccessible();
    }
}
