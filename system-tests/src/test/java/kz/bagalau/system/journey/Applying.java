package kz.bagalau.system.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From the profile to a submitted application, for general secondary education and a current employee. */
final class Applying {
    static final String ASTANA = "71";
    static final String SPECIALITY = "Математика мұғалімі";
    static final String SCHOOL = "№5 жалпы білім беретін мектеп";
    private static final Pattern TIME = Pattern.compile("\\d\\d:\\d\\d");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final Visit visit;
    private final Words words;
    private final Album album;

    Applying(Visit visit, Album album) {
        this.visit = visit;
        this.words = visit.words();
        this.album = album;
    }

    /** Chooses the test and its type, general secondary education; ends at the list of tasks. */
    Applying begin() {
        return begin("T03");
    }

    /** The same for any type. */
    Applying begin(String type) {
        visit.menu("common:menu.apply").at("apply:title");
        album.take(visit, "apply");
        visit.press("apply:test").at("apply:type.title");
        album.take(visit, "test-type");
        String started = Words.literally(words.of("apply:type.started"));
        Pattern name = Pattern.compile("^" + Words.literally(typeName(type)) + "\\s*(" + started + ")?$");
        visit.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .click();
        visit.at("apply:form.title").sees(words.of("apply:form.notSubmitted"));
        album.take(visit, "task-list");
        return this;
    }

    private String typeName(String code) {
        JsonNode form = JsonMapper.shared()
                .readTree(
                        visit.context().request().get("/api/applications/form").text());
        for (JsonNode type : form.get("testTypes")) {
            if (type.get("code").asString().equals(code)) {
                return type.get("name").get(words.language()).asString();
            }
        }
        throw new IllegalStateException("No type " + code + ": " + form);
    }

    /** All tasks but the seat. */
    Applying fill() {
        task("apply:section.personal");
        visit.select("apply:field.employment", "CURRENT_EMPLOYEE")
                .fill("apply:field.speciality", SPECIALITY)
                .fill("apply:field.studyFrom", "2004")
                .fill("apply:field.studyTo", "2008")
                .select("apply:field.categoryHeld", "TRAINEE")
                .select("apply:field.categorySought", "TEACHER");
        album.take(visit, "personal");
        visit.press("common:continue").at("apply:form.title");

        task("apply:section.workplace");
        visit.check(words.of("apply:workplace.ways.name")).fill("apply:field.organisation", SCHOOL);
        album.take(visit, "workplace");
        visit.press("common:continue").at("apply:form.title");

        task("apply:section.test");
        visit.select("apply:field.subject", "MATHEMATICS").check(words.of("apply:testLanguage." + words.language()));
        album.take(visit, "test");
        visit.press("common:continue").at("apply:form.title");
        return this;
    }

    /** Opens a section of the list. */
    void task(String key) {
        visit.follow(key).at(key);
    }

    /** Leaves a section that is filled. */
    void done() {
        visit.press("common:continue").at("apply:form.title");
    }

    /** From the list of tasks: takes a seat in Astana on the first day that is offered; ends at the list again. */
    Seat takeSeat() {
        return takeSeat(days().first(), named("apply:seat.freeOf"));
    }

    /** The same in a room, on the last day: of the first one some sessions may be over. */
    Seat takeSeatIn(String room) {
        return takeSeat(
                days().last(), named("apply:seat.freeOf").and(radio(words.of("apply:seat.room", "room", room))));
    }

    private Seat takeSeat(Locator day, Locator slots) {
        task("apply:section.seat");
        Seat seat = chooseSeat(day, slots);
        visit.press("common:continue").at("apply:form.title");
        album.take(visit, "tasks-filled");
        return seat;
    }

    /** On the page of seats. */
    Seat chooseSeat() {
        return chooseSeat(days().first(), named("apply:seat.freeOf"));
    }

    /** When the clock goes on to the first day, all sessions before it are over for good. */
    private Locator days() {
        return radios("apply:field.date");
    }

    private Seat chooseSeat(Locator day, Locator slots) {
        visit.select("apply:field.region", ASTANA);
        // where nothing is free one may wait, so such centres can be chosen too
        Locator centre =
                radios("apply:field.centre").and(named("apply:seat.free")).first();
        String centreName = lines(centre.locator("xpath=..")).split("\n")[0];
        centre.check();
        day.check();
        Locator slot = radios("apply:field.slot").and(slots).first();
        MatchResult time = TIME.matcher(lines(slot.locator("xpath=..")))
                .results()
                .findFirst()
                .orElseThrow();
        slot.check();
        album.take(visit, "seat-choice");
        visit.press("apply:seat.take");
        Locator hold = visit.page()
                .getByRole(AriaRole.COMPLEMENTARY, new Page.GetByRoleOptions().setName(words.of("apply:hold.title")));
        assertThat(hold.getByRole(AriaRole.TIMER)).hasText(Pattern.compile("1[0-5]:\\d\\d"));
        album.take(visit, "seat-held");
        return new Seat(centreName, LocalDate.parse(day.inputValue()), LocalTime.parse(time.group()), seatNumber(hold));
    }

    private String seatNumber(Locator hold) {
        String[] around = words.of("apply:hold.seat").split("\\{\\{seat}}", -1);
        String room = around[0].replace("{{room}}", "\0");
        String pattern =
                ".*" + Pattern.quote(room).replace("\0", "\\E.+\\Q") + "(\\d+)" + Pattern.quote(around[1]) + ".*";
        var found = Pattern.compile(pattern, Pattern.DOTALL).matcher(hold.innerText());
        if (!found.matches()) {
            throw new IllegalStateException("No seat in " + hold.innerText());
        }
        return NUMBER.matcher(found.group(1))
                .results()
                .findFirst()
                .orElseThrow()
                .group();
    }

    /** Those of one question that can be chosen. */
    private Locator radios(String key) {
        Locator group = visit.page()
                .getByRole(
                        AriaRole.GROUP,
                        new Page.GetByRoleOptions().setName(words.of(key)).setExact(true));
        return group.getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setDisabled(false));
    }

    /** Those whose name holds the beginning of a text that goes on with a number. */
    private Locator named(String key) {
        return radio(words.before(key));
    }

    private Locator radio(String part) {
        Pattern name = Pattern.compile(Words.literally(part));
        return visit.page().getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(name));
    }

    private static String lines(Locator label) {
        return Objects.requireNonNull(label.innerText()).strip();
    }

    /** Checks the answers, accepts the rules; ends before the button. */
    Applying review() {
        return review(SPECIALITY, SCHOOL);
    }

    /** The same, with answers that must be there. */
    Applying review(String... answers) {
        visit.follow("apply:form.check").at("apply:check.title");
        for (String answer : answers) {
            visit.sees(answer);
        }
        visit.page()
                .getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(words.of("apply:check.agree")))
                .check();
        album.take(visit, "check");
        return this;
    }

    /** Submits and has the answer. */
    Applying submit() {
        visit.press("apply:check.submit").at("apply:sent.accepted");
        album.take(visit, "accepted");
        return this;
    }
}
