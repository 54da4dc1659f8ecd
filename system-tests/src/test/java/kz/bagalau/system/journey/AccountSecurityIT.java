package kz.bagalau.system.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import kz.bagalau.system.platform.Teacher;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * An account's life in both languages: registered, left, recovered by IIN or by address, moved to another address, signed out
 * on a phone from a desk.
 */
class AccountSecurityIT {
    private static final String NEW_PASSWORD = "Тасбақа-қайың-жұлдыз-58";
    private static final int PHONE_WIDTH = 390;
    private static final int HEIGHT = 844;

    @RegisterExtension
    final Stage stage = new Stage();

    @ParameterizedTest
    @CsvSource({"kk, 390", "ru, 1280"})
    void withAnIin(String language, int width) {
        Words words = new Words(language);
        Album album = new Album("account-" + language);
        Visit person = stage.enter(words, width, HEIGHT);
        // the whole way shows the pages of the registration
        Registration account = new Registration(stage.platform(), person, Album.unused())
                .register()
                .identify();
        Visit elsewhere = signedInElsewhere(words, account.email(), Registration.PASSWORD);

        person.signOut();
        Recovery recovery = new Recovery(stage.platform(), person, album);
        recovery.byIin(account.email(), account.iin()).setPassword(NEW_PASSWORD);
        elsewhere.open("/profile").at("account:signIn.title");

        String newEmail = "new-" + account.email();
        changeEmail(person, account.email(), newEmail, album);
        signOutEverywhere(person, newEmail, album);
        album.allAccessible();
    }

    @ParameterizedTest
    @CsvSource({"kk, 1280", "ru, 390"})
    void withoutAnIin(String language, int width) {
        Album album = new Album("account-without-iin-" + language);
        Teacher account = Teacher.registered(stage.platform(), language);
        Visit person = stage.signedIn(new Words(language), account.email(), Teacher.PASSWORD, width, HEIGHT);
        person.open("/profile").follow("account:profile.fill").at("account:person.title");
        new Registration(stage.platform(), person, album, account.email()).describe();

        person.signOut();
        // the pages are those of the way with an IIN
        new Recovery(stage.platform(), person, Album.unused())
                .byEmail(account.email())
                .setPassword(NEW_PASSWORD);
        person.sees(Registration.DOCUMENT);

        person.signOut().signIn(account.email(), Teacher.PASSWORD);
        assertThat(person.page().getByRole(AriaRole.ALERT)).isVisible();
        person.signIn(account.email(), NEW_PASSWORD).at("account:profile.title");
        album.allAccessible();
    }

    private Visit signedInElsewhere(Words words, String email, String password) {
        return stage.signedIn(words, email, password, PHONE_WIDTH, HEIGHT)
                .open("/profile")
                .at("account:profile.title");
    }

    private void changeEmail(Visit person, String email, String newEmail, Album album) {
        Words words = person.words();
        person.follow("account:profile.toSecurity").at("account:security.title");
        person.page()
                .getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions()
                                .setName(words.of("common:change") + " " + words.of("account:profile.email")))
                .click();
        person.at("account:changeEmail.title")
                .fill("account:currentPassword", NEW_PASSWORD)
                .fill("account:changeEmail.email", newEmail);
        album.take(person, "change-email");
        person.press("account:person.save").at("account:sent.title");
        stage.platform().control().awaitMail(email, words.subject("email-change-requested"));
        person.open(stage.mailedLink(newEmail, words.subject("confirm-new-email")))
                .at("account:confirmEmail.title");
        album.take(person, "confirm-email");
        person.press("account:confirmEmail.submit").at("account:confirmEmail.done");
        album.take(person, "email-changed");
        person.follow("account:link.toSignIn").signIn(newEmail, NEW_PASSWORD).at("account:profile.title");
    }

    private void signOutEverywhere(Visit desk, String email, Album album) {
        Words words = desk.words();
        Visit phone = signedInElsewhere(words, email, NEW_PASSWORD);
        phone.follow("account:profile.toSecurity").at("account:security.title");
        assertThat(phone.page().getByText(words.before("account:sessions.times")))
                .hasCount(2);
        album.take(phone, "sessions-on-a-phone");

        desk.open("/security").at("account:security.title").press("account:sessions.endAll");
        Locator dialog = desk.page()
                .getByRole(
                        AriaRole.DIALOG, new Page.GetByRoleOptions().setName(words.of("account:sessions.endAllTitle")));
        assertThat(dialog).isVisible();
        album.take(desk, "sign-out-everywhere");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words.of("account:sessions.endAll")))
                .click();

        desk.at("account:signIn.title");
        phone.open("/profile").at("account:signIn.title");
    }
}
