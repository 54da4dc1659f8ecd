package kz.bagalau.system.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import kz.bagalau.system.platform.Teacher;
import kz.bagalau.system.platform.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The variants of the form (S0): other types of the test, and each kind of employment. */
class VariantsIT {
    private static final int HEIGHT = 900;

    /** The one of the first centre of Astana that has accessible seats. */
    private static final String ROOM = "101";

    /** A lyceum of the starter set. */
    private static final String BIN = "910240082407";

    private static final Map<String, String> LYCEUM = Map.of(
            "kk", "«Мағжан Жұмабаев атындағы №3 мектеп-лицей» КММ, Семей қаласы",
            "ru", "КГУ «Школа-лицей №3 имени Магжана Жумабаева», г. Семей");
    private static final Map<String, String> UNIVERSITY = Map.of(
            "kk", "Л.Н. Гумилев атындағы Еуразия ұлттық университеті",
            "ru", "Евразийский национальный университет имени Л.Н. Гумилёва");
    private static final Map<String, String> COLLEGE = Map.of(
            "kk", "М.О. Әуезов атындағы педагогикалық колледж", "ru", "Педагогический колледж имени М.О. Ауэзова");
    private static final Map<String, String> MUSIC =
            Map.of("kk", "Музыкалық білім беру", "ru", "Музыкальное образование");
    private static final Map<String, String> COMPUTING = Map.of(
            "kk", "Есептеу техникасы және ақпараттық желілер", "ru", "Вычислительная техника и информационные сети");

    @RegisterExtension
    final Stage stage = new Stage();

    private Album album;
    private Visit visit;
    private Applying applying;

    @ParameterizedTest
    @CsvSource({"kk, 1280", "ru, 390"})
    void aHeadWhoFindsTheOrganisationByItsBin(String language, int width) {
        enter(language, width, "head", "T10");
        applying.task("apply:section.personal");
        employee();
        applying.done();

        applying.task("apply:section.workplace");
        visit.check(visit.words().of("apply:workplace.ways.bin"))
                .fill("apply:field.bin", BIN)
                .press("apply:field.binSearch")
                .sees(LYCEUM.get(language));
        visit.field("apply:field.organisationKind").selectOption(new String[] {"SECONDARY"});
        album.take(visit, "workplace");
        applying.done();

        testLanguage();
        finish(LYCEUM.get(language));
    }

    @ParameterizedTest
    @CsvSource({"kk, 1280", "ru, 390"})
    void aTeacherOfACollegeWhoSeesBadlyAndFindsTheOrganisationByItsPlace(String language, int width) {
        enter(language, width, "college", "T09");
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
        choose("organisation", "лицей", LYCEUM.get(language));
        visit.sees(BIN);
        album.take(visit, "workplace");
        applying.done();

        applying.task("apply:section.test");
        visit.page().locator("input[name=disciplineKind][value=SPECIAL]").check();
        visit.select("apply:field.discipline", "TVET_06120100")
                .check(visit.words().of("apply:testLanguage." + language));
        album.take(visit, "test");
        applying.done();
        Seat held = applying.takeSeatIn(ROOM);
        submit(COMPUTING.get(language));
        hasAnAccessibleSeatInsteadOf(held);
    }

    /** Seats of that kind are sold last, so the one that was held is another. */
    private void hasAnAccessibleSeatInsteadOf(Seat held) {
        JsonNode reservation = JsonMapper.shared()
                .readTree(visit.context()
                        .request()
                        .get("/api/scheduling/reservations/mine")
                        .text());
        String centre = reservation.at("/slot/centreCode").asString();
        assertThat(reservation.at("/slot/room").asString()).isEqualTo(ROOM);
        JsonNode rooms = new Visitor(stage.platform().url())
                .signIn("operator@bagalau.test", stage.platform().demoPassword())
                .get("/api/scheduling/operator/centres/" + centre)
                .get("rooms");
        List<String> accessible = StreamSupport.stream(rooms.spliterator(), false)
                .filter(room -> room.get("name").asString().equals(ROOM))
                .flatMap(room -> room.get("accessibleSeats").valueStream())
                .map(JsonNode::asString)
                .toList();
        String seat = reservation.get("seatNumber").asString();
        assertThat(accessible).contains(seat).doesNotContain(held.number());
        visit.sees(visit.words().of("apply:hold.seat", "room", ROOM).replace("{{seat}}", seat));
    }

    @ParameterizedTest
    @CsvSource({"kk, 1280", "ru, 390"})
    void aGraduateOfAUniversity(String language, int width) {
        enter(language, width, "university", "T01");
        applying.task("apply:section.personal");
        visit.select("apply:field.employment", "HIGHER_GRADUATE");
        visit.field("apply:field.institutionRegion").selectOption("71");
        choose("institution", "гумилев", UNIVERSITY.get(language));
        choose("programmeGroup", "педагогика", "B001");
        album.take(visit, "personal");
        applying.done();
        testLanguage();
        finish(UNIVERSITY.get(language));
    }

    @ParameterizedTest
    @CsvSource({"kk, 390", "ru, 1280"})
    void aGraduateOfACollege(String language, int width) {
        enter(language, width, "college-graduate", "T05");
        applying.task("apply:section.personal");
        visit.select("apply:field.employment", "TVET_GRADUATE");
        visit.field("apply:field.institutionRegion").selectOption("10");
        visit.field("apply:field.institutionDistrict").selectOption("101000000");
        choose("institution", language.equals("kk") ? "әуезов" : "ауэзова", COLLEGE.get(language));
        choose("specialityCode", "музык", MUSIC.get(language));
        album.take(visit, "personal");
        applying.done();
        testLanguage();
        finish(COLLEGE.get(language), MUSIC.get(language));
    }

    @ParameterizedTest
    @CsvSource({"kk, 390", "ru, 1280"})
    void whoReturnsToTeaching(String language, int width) {
        enter(language, width, "returning", "T04");
        applying.task("apply:section.personal");
        visit.select("apply:field.employment", "RETURNING")
                .fill("apply:field.speciality", Applying.SPECIALITY)
                .fill("apply:field.studyFrom", "1994")
                .fill("apply:field.studyTo", "1999");
        applying.done();
        applying.task("apply:section.test");
        visit.select("apply:field.subject", "MATHEMATICS").check(visit.words().of("apply:testLanguage." + language));
        applying.done();
        finish(Applying.SPECIALITY);
    }

    private void enter(String language, int width, String name, String type) {
        Words words = new Words(language);
        album = new Album("variant-" + name + "-" + language);
        Teacher teacher = Teacher.registered(stage.platform(), words.language()).withPerson();
        visit = stage.enter(words, width, HEIGHT)
                .arrive()
                .signIn(teacher.email(), Teacher.PASSWORD)
                .at("account:profile.title");
        applying = new Applying(visit, Album.unused()).begin(type);
    }

    private void employee() {
        visit.select("apply:field.employment", "CURRENT_EMPLOYEE")
                .fill("apply:field.speciality", Applying.SPECIALITY)
                .fill("apply:field.studyFrom", "2004")
                .fill("apply:field.studyTo", "2008")
                .select("apply:field.categoryHeld", "TRAINEE")
                .select("apply:field.categorySought", "TEACHER");
    }

    /** Types and takes what is offered: not of the list before, which changes under the hand. */
    private void choose(String box, String typed, String offered) {
        visit.page().locator("#" + box).fill(typed);
        assertThat(visit.page().locator(".combobox-popup:not([hidden]) .combobox-status"))
                .not()
                .hasText(visit.words().of("apply:reference.searching"));
        Locator option = visit.page()
                .getByRole(
                        AriaRole.OPTION, new Page.GetByRoleOptions().setName(Pattern.compile(Words.literally(offered))))
                .first();
        option.click();
    }

    /** All that is asked of the test of a type without a choice. */
    private void testLanguage() {
        applying.task("apply:section.test");
        visit.check(visit.words().of("apply:testLanguage." + visit.words().language()));
        album.take(visit, "test");
        applying.done();
    }

    /** Seat, check, submission; the details show what was told. */
    private void finish(String... answers) {
        applying.takeSeat();
        submit(answers);
    }

    private void submit(String... answers) {
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
