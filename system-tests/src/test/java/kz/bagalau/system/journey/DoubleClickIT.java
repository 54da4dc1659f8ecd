package kz.bagalau.system.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An impatient person makes one application, however often they press and go back. */
class DoubleClickIT {
    @RegisterExtension
    final Stage stage = new Stage();

    @Test
    void makesOneApplication() {
        Words words = new Words("ru");
        Visit teacher = stage.teacher(words);
        Applying applying = new Applying(teacher, Album.unused()).begin().fill();
        applying.takeSeat();
        applying.review();
        teacher.button("apply:check.submit").dblclick();
        teacher.at("apply:sent.accepted");

        teacher.page().goBack();
        assertThat(teacher.button("apply:check.submit")).hasCount(0);
        teacher.page().goForward();
        teacher.at("apply:sent.accepted").follow("apply:sent.toActivity").at("activity:title");
        assertThat(teacher.page().getByRole(AriaRole.ARTICLE)).hasCount(1);
        assertThat(teacher.page().getByRole(AriaRole.ARTICLE)).containsText(words.of("activity:status.ACCEPTED"));
    }
}
