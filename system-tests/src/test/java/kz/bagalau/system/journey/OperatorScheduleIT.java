package kz.bagalau.system.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.StreamSupport;
import kz.bagalau.system.platform.CampaignAside;
import kz.bagalau.system.platform.Teacher;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An operator makes a campaign and publishes it, plans slots, publishes them, and cancels one in which somebody has a seat. */
class OperatorScheduleIT {
    private static final String OPERATOR = "operator@bagalau.test";
    private static final int PHONE_WIDTH = 390;
    private static final int PHONE_HEIGHT = 844;
    private static final Duration SOON = Duration.ofSeconds(30);

    /** Where no other journey applies. */
    private static final String REGION = "39";

    private static final String CENTRE = "39-01";
    private static final String ROOM = "205";
    private static final String OTHER_ROOM = "101";

    /** The demonstration has no slots then, but has some at nine. */
    private static final String EVENING = "18:00";

    @RegisterExtension
    final Stage stage = new Stage();

    private final Words words = new Words("kk");
    private final Words ru = new Words("ru");
    private final Album album = new Album("operator-schedule");
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Almaty"));

    @Test
    void fromACampaignToACancelledSlot() {
        Visit operator = signedIn(stage.enter(words));
        makeCampaign(operator);
        editAndPublish(operator);
        seesWhatIsFixed(operator);

        LocalDate day = weekday(today.plusDays(10));
        planSlots(operator, day);
        seesThemInTheSchedule(operator);

        Teacher teacher = Teacher.registered(stage.platform(), "kk").withPerson();
        String application = takesASeat(teacher, day);
        cancelSlot(operator);
        hasAnotherSeat(teacher, application);
        onAPhone();
        album.allAccessible();
    }

    private Visit signedIn(Visit visit) {
        return visit.arrive().signIn(OPERATOR, stage.platform().demoPassword()).at("operator:slots.title");
    }

    private void makeCampaign(Visit operator) {
        operator.menu("common:menu.campaigns").at("campaigns:title");
        album.take(operator, "campaigns");
        operator.follow("campaigns:new.title").at("campaigns:new.title");
        operator.fill("campaigns:field.nameKk", "Келесі кезең").fill("campaigns:field.nameRu", "Следующий период");
        LocalDate first = today.plusDays(200);
        operator.date("campaigns:field.intakeFrom", first);
        operator.date("campaigns:field.intakeTo", first.plusDays(20));
        operator.date("campaigns:field.testFrom", first.minusDays(5));
        operator.date("campaigns:field.testTo", first.plusDays(30));
        operator.date("campaigns:field.appealFrom", first.plusDays(6));
        operator.date("campaigns:field.appealTo", first.plusDays(40));
        operator.date("campaigns:field.attestationFrom", first.plusDays(6));
        operator.date("campaigns:field.attestationTo", first.plusDays(120));
        operator.press("campaigns:new.submit");
        assertThat(operator.page().getByRole(AriaRole.ALERT))
                .containsText("Тестілеу өтініштерді қабылдау басталғаннан кейін басталуы керек.");
        album.take(operator, "campaign-refused");
        operator.date("campaigns:field.testFrom", first.plusDays(5));
        operator.press("campaigns:new.submit").atHeading("Келесі кезең").sees(words.of("campaigns:done.drafted"));
    }

    private void editAndPublish(Visit operator) {
        operator.follow("campaigns:edit.action")
                .at("campaigns:edit.title")
                .fill("campaigns:field.nameKk", "Көктемгі кезең")
                .press("campaigns:edit.submit")
                .atHeading("Көктемгі кезең")
                .sees(words.of("campaigns:done.saved"));
        operator.press("campaigns:publish.action").confirm("campaigns:publish.confirm");
        // the demonstration's campaign is open, and one at a time is
        assertThat(operator.dialog().getByRole(AriaRole.ALERT)).containsText("Басқа кезең ашық.");
        album.take(operator, "campaign-publish");
        operator.press("common:cancel");
        CampaignAside.during(stage.platform(), () -> publishAndClose(operator));
    }

    /** Its intake has not begun, and nobody waits for a test of it: so it may be closed at once. */
    private void publishAndClose(Visit operator) {
        operator.press("campaigns:publish.action")
                .confirm("campaigns:publish.confirm")
                .sees(words.of("campaigns:done.published"))
                .sees(words.of("campaigns:status.OPEN"));
        String current = operator.context()
                .request()
                .get("/api/scheduling/campaigns/current")
                .text();
        Assertions.assertThat(
                        JsonMapper.shared().readTree(current).at("/name/kk").asString())
                .isEqualTo("Көктемгі кезең");
        assertThat(operator.button("campaigns:publish.action")).hasCount(0);
        operator.press("campaigns:close.action")
                .confirm("campaigns:close.confirm")
                .sees(words.of("campaigns:done.closed"))
                .sees(words.of("campaigns:closedText"));
    }

    private void seesWhatIsFixed(Visit operator) {
        operator.menu("common:menu.campaigns").at("campaigns:title");
        operator.page()
                .getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText(words.of("campaigns:status.OPEN")))
                .getByRole(AriaRole.LINK)
                .click();
        operator.follow("campaigns:edit.action")
                .at("campaigns:edit.title")
                .sees("Мерзім басталып кетті, оның басы өзгертілмейді.")
                .sees("Жарияланған кезеңде бұл мерзім өзгертілмейді.");
        album.take(operator, "campaign-amend");
    }

    /** In the evening, which is free, and at nine, when the rooms are taken. */
    private void planSlots(Visit operator, LocalDate day) {
        operator.menu("common:menu.slotPlans").at("slotplans:title").follow("slotplans:new.title");
        operator.at("slotplans:new.title");
        operator.date("slotplans:field.dateFrom", day);
        operator.date("slotplans:field.dateTo", day);
        tick(operator, words.of("slotplans:weekday." + day.getDayOfWeek()));
        operator.fill("slotplans:field.times", "9:00, " + EVENING)
                .check(words.of("slotplans:where.some"))
                .select("slotplans:centresOf", REGION);
        operator.page().getByLabel("(" + CENTRE + ")").check();
        operator.check(words.of("slotplans:rule.KK"));
        album.take(operator, "slot-plan-new");
        operator.press("slotplans:new.submit").at("slotplans:one").sees(words.of("slotplans:done.made"));
        operator.tab("slotplans:view.clashes");
        assertThat(rows(operator).filter(new Locator.FilterOptions().setHasText("09:00")))
                .hasCount(2);
        operator.sees("Аудитория бұл уақытта бос емес.");
        album.take(operator, "slot-plan");
        operator.press("slotplans:publish.action")
                .confirm("slotplans:publish.confirm")
                .sees(words.of("slotplans:done.published"));
    }

    private void seesThemInTheSchedule(Visit operator) {
        operator.follow("slotplans:toSlots").at("operator:slots.title").select("operator:slots.region", REGION);
        assertThat(evening(operator, ROOM)).containsText(words.of("operator:slots.status.OPEN"));
        assertThat(evening(operator, OTHER_ROOM)).containsText(words.of("operator:slots.status.OPEN"));
        album.take(operator, "slots");
    }

    private String takesASeat(Teacher teacher, LocalDate day) {
        JsonNode slots = teacher.visitor()
                .get("/api/scheduling/centres/%s/slots?date=%s&language=kk".formatted(CENTRE, day))
                .bodyOrThrow();
        JsonNode slot = StreamSupport.stream(slots.spliterator(), false)
                .filter(each -> each.get("room").asString().equals(ROOM)
                        && isEvening(each.get("startsAt").asString(), day))
                .findFirst()
                .orElseThrow();
        String hold = teacher.hold(slot.get("id").asString()).get("id").asString();
        String application =
                "/api/applications/" + teacher.submit(hold, "kk").get("id").asString();
        await().atMost(SOON)
                .until(() -> teacher.visitor()
                        .get(application)
                        .get("status")
                        .asString()
                        .equals("ACCEPTED"));
        return application;
    }

    private static boolean isEvening(String startsAt, LocalDate day) {
        return startsAt.equals(day + "T13:00:00Z");
    }

    private void cancelSlot(Visit operator) {
        evening(operator, ROOM)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(words.of("operator:slots.cancel")))
                .click();
        operator.at("cancellations:title").sees(words.of("cancellations:preview", "slots", 1));
        assertThat(operator.figure("cancellations:people")).hasText("1");
        assertThat(operator.figure("cancellations:left")).hasText("0");
        operator.fill("cancellations:reason", "Аудиторияда жарық сөнді");
        album.take(operator, "cancellation");
        operator.buttonNamed(words.of("cancellations:submit", "slots", 1)).click();
        assertThat(operator.dialog()).isVisible();
        album.take(operator, "cancellation-question");
        operator.confirm("cancellations:confirm.action").sees(words.of("cancellations:done.title", "slots", 1));
        assertThat(operator.figure("cancellations:done.moved")).hasText("1");
        album.take(operator, "cancellation-done");
        operator.follow("cancellations:done.toSlots").at("operator:slots.title");
        assertThat(evening(operator, ROOM)).containsText(words.of("operator:slots.status.CANCELLED"));
    }

    /** In the other room at the same time, which is nearest. */
    private void hasAnotherSeat(Teacher teacher, String application) {
        JsonNode slot = await().atMost(SOON)
                .until(
                        () -> teacher.visitor().get(application).get("slot"),
                        it -> it.get("room").asString().equals(OTHER_ROOM));
        Assertions.assertThat(slot.get("centreCode").asString()).isEqualTo(CENTRE);
        String number = teacher.visitor().get(application).get("number").asString();
        stage.platform().control().awaitMail(teacher.email(), words.subject("application-changed", number));
    }

    private void onAPhone() {
        Visit phone = signedIn(stage.enter(ru, PHONE_WIDTH, PHONE_HEIGHT));
        phone.menu("common:menu.campaigns").at("campaigns:title").sees(ru.of("campaigns:status.CLOSED"));
        album.take(phone, "phone-campaigns");
        phone.menu("common:menu.slotPlans").at("slotplans:title").sees(ru.of("slotplans:status.PUBLISHED"));
        album.take(phone, "phone-slot-plans");
        phone.open("/operator/cancellations?region=%s&centre=%s&from=%s"
                        .formatted(REGION, CENTRE, weekday(today.plusDays(11))))
                .at("cancellations:title")
                .sees(ru.of("cancellations:slots"));
        album.take(phone, "phone-cancellations");
    }

    private static LocalDate weekday(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0 ? weekday(day.plusDays(1)) : day;
    }

    private static void tick(Visit visit, String name) {
        visit.page()
                .getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(name))
                .check();
    }

    private static Locator rows(Visit visit) {
        return visit.page().getByRole(AriaRole.TABLE).getByRole(AriaRole.ROW);
    }

    private Locator evening(Visit visit, String room) {
        return rows(visit)
                .filter(new Locator.FilterOptions().setHasText(EVENING))
                .filter(new Locator.FilterOptions().setHasText(words.of("operator:slots.roomNumber", "room", room)));
    }
}
