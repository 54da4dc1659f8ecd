package kz.bagalau.system.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An operator makes a centre with a room, lays desks in rows, imports others, confirms its seats 2 m apart, and fills the duty roster. */
class OperatorCentresIT {
    private static final String OPERATOR = "operator@bagalau.test";
    private static final String ADMINISTRATOR = "administrator.astana@bagalau.test";
    private static final String CENTRE = "79-90";
    private static final int PHONE_WIDTH = 390;
    private static final int PHONE_HEIGHT = 844;
    private static final int ROWS = 5;
    private static final int DESKS_OF_ROW = 6;

    @RegisterExtension
    final Stage stage = new Stage();

    private final Words kk = new Words("kk");
    private final Words ru = new Words("ru");
    private final Album album = new Album("operator-centres");

    @Test
    void centreRoomSeatsAndDuties() {
        Visit operator = operator(stage.enter(kk), kk);
        operator.menu("common:menu.centres").at("centres:title");
        addCentre(operator);
        addRoom(operator);
        laysDesksInRows(operator);
        takesTheProposal(operator);
        importDesks(operator);
        String plan = confirmSeats(operator);
        refusesASeatTooNear(operator);
        givesADuty(operator);
        administratorSeesIt();
        onAPhone(plan);
        album.allAccessible();
    }

    private Visit operator(Visit visit, Words words) {
        return visit.arrive()
                .signIn(OPERATOR, stage.platform().demoPassword())
                .atHeading(words.of("operator:slots.title"));
    }

    private void addCentre(Visit operator) {
        operator.select("centres:region", "71").sees("71-01");
        album.take(operator, "centres");
        operator.follow("centres:add")
                .at("centres:new.title")
                .fill("centres:code", CENTRE)
                .fill("centres:text.name.kk", "Шымкент қ. №90 тестілеу пункті")
                .fill("centres:text.name.ru", "Пункт тестирования №90 г. Шымкент")
                .fill("centres:text.address.kk", "Шымкент қ., Тәуке хан даңғылы, 5")
                .fill("centres:text.address.ru", "г. Шымкент, пр. Тауке хана, 5");
        album.take(operator, "new-centre");
        operator.press("centres:new.submit").sees(kk.of("centres:said.added"));
    }

    private void addRoom(Visit operator) {
        operator.follow("centres:room.add")
                .at("centres:room.new")
                .fill("centres:room.name", "201")
                .fill("centres:seats", "8")
                .fill("centres:room.width", "900")
                .fill("centres:room.depth", "820");
        album.take(operator, "new-room");
        operator.press("centres:room.submit").sees(kk.of("centres:plan.empty"));
    }

    /** Three rows of four, too near only one behind the other: of each column the first and the last desk may be seats. */
    private void laysDesksInRows(Visit operator) {
        operator.fill("centres:plan.rows.rows", "3")
                .fill("centres:plan.rows.desksOfRow", "4")
                .fill("centres:plan.rows.betweenDesks", "200")
                .fill("centres:plan.rows.betweenRows", "150")
                .fill("centres:plan.rows.fromLeft", "150")
                .fill("centres:plan.rows.fromFront", "200")
                .check(kk.of("centres:plan.rows.accessibleRow.first"));
        String drawing = kk.of("centres:plan.rows.drawing", "rows", 3).replace("{{desksOfRow}}", "4");
        assertThat(operator.page().getByRole(AriaRole.IMG, new Page.GetByRoleOptions().setName(drawing)))
                .isVisible();
        album.take(operator, "rows");
        operator.press("centres:plan.rows.submit").sees(kk.of("centres:plan.rows.saved", "desks", 12));
        assertThat(operator.page().getByRole(AriaRole.CHECKBOX)).hasCount(12);
    }

    private void takesTheProposal(Visit operator) {
        operator.press("centres:plan.take").press("centres:plan.save").sees(kk.of("centres:plan.saved", "seats", 8));
        assertThat(operator.page().getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setChecked(true)))
                .hasCount(8);
    }

    private void importDesks(Visit operator) {
        operator.follow("centres:plan.toImport").at("centres:title").check(kk.of("operator:import.kinds.desks"));
        album.take(operator, "import-desks");
        operator.field("operator:import.file")
                .setInputFiles(new FilePayload("desks.csv", "text/csv", desks().getBytes(StandardCharsets.UTF_8)));
        operator.press("operator:import.submit").sees(kk.of("operator:import.accepted", "lines", ROWS * DESKS_OF_ROW));
    }

    /** Pairs of desks with an aisle between; the outer ones of the front row are accessible. */
    private static String desks() {
        int[] places = {90, 210, 390, 510, 690, 810};
        StringBuilder lines = new StringBuilder("centre,room,x,y,accessible\n");
        for (int row = 0; row < ROWS; row++) {
            for (int place : places) {
                boolean accessible = row == 0 && (place == 90 || place == 810);
                lines.append("%s,201,%d,%d,%d\n".formatted(CENTRE, place, 160 + 130 * row, accessible ? 1 : 0));
            }
        }
        return lines.toString();
    }

    /** Gives the address of the drawing. */
    private String confirmSeats(Visit operator) {
        operator.fill("centres:search", CENTRE).press("centres:find");
        Locator centre = operator.page().getByRole(AriaRole.ROW).filter(withText(CENTRE));
        centre.getByRole(AriaRole.LINK).click();
        operator.page()
                .getByRole(AriaRole.ROW)
                .filter(withText("201"))
                .getByRole(AriaRole.LINK)
                .first()
                .click();
        operator.atHeading(kk.of("centres:plan.pageTitle", "room", "201")).press("centres:plan.take");
        album.take(operator, "proposal");
        operator.press("centres:plan.save").sees(kk.before("centres:plan.saved"));
        assertThat(operator.page().getByText(kk.of("centres:plan.state.confirmed")))
                .isVisible();
        return operator.page().url();
    }

    private void refusesASeatTooNear(Visit operator) {
        Locator seats = operator.page().getByRole(AriaRole.CHECKBOX);
        int kept = operator.page()
                .getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setChecked(true))
                .count();
        Locator free = operator.page()
                .getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setChecked(false))
                .first();
        free.focus();
        operator.page().keyboard().press("Space");
        operator.press("centres:plan.save");
        assertThat(operator.page().getByRole(AriaRole.ALERT)).containsText(kk.before("centres:plan.tooNear"));
        album.take(operator, "too-near");
        operator.tab("centres:plan.view.table");
        assertThat(seats).hasCount(ROWS * DESKS_OF_ROW);
        album.take(operator, "table");
        operator.press("centres:plan.undo").tab("centres:plan.view.drawing");
        assertThat(operator.page().getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setChecked(true)))
                .hasCount(kept);
        operator.follow("centres:backToCentre").sees(kk.of("centres:rooms"));
        album.take(operator, "centre");
    }

    private void givesADuty(Visit operator) {
        operator.menu("common:menu.duties").at("duties:title");
        operator.select("duties:region", "71").select("duties:centre", "71-01");
        Locator count = operator.page().getByText(Pattern.compile("^" + kk.before("duties:gaps.count")));
        Locator give = operator.page()
                .getByRole(AriaRole.TABLE, new Page.GetByRoleOptions().setName(kk.of("duties:sessions")))
                .getByRole(AriaRole.BUTTON)
                .filter(withText(kk.of("duties:give.action")))
                .first();
        assertThat(give).isVisible();
        String before = count.innerText();
        give.click();
        operator.page().getByLabel(kk.of("duties:give.person")).selectOption(chosen());
        album.take(operator, "give-duty");
        operator.press("duties:give.submit").sees(kk.of("duties:give.done", "person", ADMINISTRATOR));
        assertThat(count).not().hasText(before);

        give.click();
        Locator person = operator.page().getByLabel(kk.of("duties:give.person"));
        person.selectOption(chosen());
        operator.press("duties:give.submit");
        assertThat(person).hasAttribute("aria-invalid", "true");
        album.take(operator, "clash");
        operator.press("common:cancel");
        album.take(operator, "duties");
    }

    private static SelectOption chosen() {
        return new SelectOption().setLabel(ADMINISTRATOR);
    }

    private void administratorSeesIt() {
        Visit administrator = stage.enter(kk)
                .arrive()
                .signIn(ADMINISTRATOR, stage.platform().demoPassword())
                .at("administrator:title")
                .menu("common:menu.myDuties")
                .at("duties:mine.title")
                .sees(kk.of("duties:roles.TEST_ADMINISTRATOR"));
        album.take(administrator, "my-duties");
    }

    private void onAPhone(String plan) {
        Visit operator = operator(stage.enter(ru, PHONE_WIDTH, PHONE_HEIGHT), ru);
        operator.open("/operator/centres?region=79").at("centres:title").sees(CENTRE);
        album.take(operator, "phone-centres");
        operator.open(plan).atHeading(ru.of("centres:plan.pageTitle", "room", "201"));
        album.take(operator, "phone-plan");
        operator.press("centres:plan.rows.open").sees(ru.of("centres:plan.rows.toFill"));
        album.take(operator, "phone-rows");
        operator.open("/operator/duties?region=71&centre=71-01")
                .at("duties:title")
                .sees(ADMINISTRATOR);
        album.take(operator, "phone-duties");
    }

    private static Locator.FilterOptions withText(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
