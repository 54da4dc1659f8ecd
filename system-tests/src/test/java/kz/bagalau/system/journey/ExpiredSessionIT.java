package kz.bagalau.system.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import kz.bagalau.system.platform.Teacher;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The session ends while somebody fills a form: signing in leads back to it as it was. */
class ExpiredSessionIT {
    private static final String SESSION = "BAGALAU";

    @RegisterExtension
    final Stage stage = new Stage();

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru"})
    void nothingTypedIsLost(String language) {
        Words words = new Words(language);
        Album album = new Album("expired-session-" + language);
        Teacher person = Teacher.registered(stage.platform(), language).withPerson();
        Visit teacher = stage.signedIn(words, person);
        new Applying(teacher, Album.unused()).begin();
        teacher.follow("apply:section.personal").at("apply:section.personal");
        teacher.select("apply:field.employment", "CURRENT_EMPLOYEE").fill("apply:field.studyFrom", "2004");
        teacher.sees(words.before("apply:draft.saved"));

        teacher.context().clearCookies(new ClearCookiesOptions().setName(SESSION));
        teacher.fill("apply:field.speciality", Applying.SPECIALITY);
        Locator dialog = teacher.page()
                .getByRole(
                        AriaRole.DIALOG, new Page.GetByRoleOptions().setName(words.of("common:sessionExpired.title")));
        assertThat(dialog).isVisible();
        album.take(teacher, "expired");
        dialog.getByRole(AriaRole.LINK).click();
        teacher.signIn(person.email(), Teacher.PASSWORD).at("apply:section.personal");
        assertThat(teacher.field("apply:field.speciality")).hasValue(Applying.SPECIALITY);
        assertThat(teacher.field("apply:field.studyFrom")).hasValue("2004");
        teacher.sees(words.before("apply:draft.saved"));
        album.take(teacher, "back-again");
        album.allAccessible();
    }
}
