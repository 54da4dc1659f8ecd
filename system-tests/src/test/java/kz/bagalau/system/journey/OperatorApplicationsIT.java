package kz.bagalau.system.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import kz.bagalau.system.platform.Teacher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An operator looks for an application by what is known of it, and reads it. */
class OperatorApplicationsIT {
    private static final int PHONE_WIDTH = 390;
    private static final int DESKTOP_WIDTH = 1280;

    @RegisterExtension
    final Stage stage = new Stage();

    @Test
    void inKazakhAtADesk() {
        goesItsWay("kk", DESKTOP_WIDTH);
    }

    @Test
    void inRussianOnAPhone() {
        goesItsWay("ru", PHONE_WIDTH);
    }

    private void goesItsWay(String language, int width) {
        Words words = new Words(language);
        Album album = new Album("applications-" + language);
        Teacher teacher = Teacher.registered(stage.platform(), language).withPerson();
        String number = teacher.accepted("71-01", language).get("number").asString();

        Visit operator =
                stage.staff(words, "operator", width, "/operator/applications").at("applications:title");
        operator.select("applications:filter.region", Applying.ASTANA).select("operator:state", "ACCEPTED");
        Locator found = operator.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(number));
        assertThat(found).isVisible();
        album.take(operator, "list");
        operator.fill("applications:filter.number", number).press("applications:filter.find");
        assertThat(operator.page()).hasURL(Pattern.compile(".*region=71.*number=" + number));
        assertThat(operator.page().getByRole(AriaRole.ROWHEADER)).hasCount(1);
        found.click();
        operator.atHeading(words.of("activity:detail.title", "number", number))
                .sees(words.of("applications:recorded"))
                .sees(words.of("activity:status.ACCEPTED"));
        album.take(operator, "details");
        operator.page().goBack();
        operator.at("applications:title");
        assertThat(operator.field("applications:filter.number")).hasValue(number);
        assertThat(operator.page().getByText(teacher.email())).hasCount(0);
        album.allAccessible();
    }
}
