package kz.bagalau.system.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import kz.bagalau.system.platform.Control;
import kz.bagalau.system.platform.Teacher;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody who forgot the password gets in by IIN, takes another address, and signs out on a phone from a desk. */
class AccountSecurityIT {
    private static final String NEW_PASSWORD = "Тасбақа-қайың-жұлдыз-58";
    private static final int PHONE_WIDTH = 390;
    private static final int PHONE_HEIGHT = 844;

    @RegisterExtension
    final Stage stage = new Stage();

    private final Words words = new Words("ru");
    private final Album album = new Album("account-security");

    @Test
    void forgottenPasswordNewAddressTwoSessions() {
        Teacher person = Teacher.registered(stage.platform(), "ru").withPerson();
        String iin = person.visitor()
                .get("/api/identity/me")
                .get("person")
                .get("iin")
                .asString();
        String newEmail = "new-" + person.email();
        Visit desk = stage.enter(words).arrive();

        recoverByIin(desk, person, iin);
        Assertions.assertThat(person.visitor().get("/api/identity/me").status()).isEqualTo(401);
        changeEmail(desk, person, newEmail);
        signOutEverywhere(desk, newEmail);
        album.allAccessible();
    }

    private void recoverByIin(Visit desk, Teacher person, String iin) {
        desk.follow("account:recover.link").at("account:recover.title");
        album.take(desk, "recover");
        desk.page()
                .getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(words.of("account:recover.way.iin")))
                .click();
        desk.fill("account:person.iin", iin);
        album.take(desk, "recover-by-iin");
        desk.press("account:recover.submit").at("account:sent.title").sees(words.of("account:recover.sent.iin"));
        album.take(desk, "recovery-sent");
        desk.open(linkOf(person.email(), "Восстановление пароля")).at("account:newPassword.title");
        desk.fill("account:password", NEW_PASSWORD);
        album.take(desk, "new-password");
        desk.press("account:newPassword.submit").at("account:profile.title");
        stage.platform().control().awaitMail(person.email(), "Ваш пароль изменён");
    }

    private void changeEmail(Visit desk, Teacher person, String newEmail) {
        desk.follow("account:profile.toSecurity").at("account:security.title");
        album.take(desk, "security");
        desk.page()
                .getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions()
                                .setName(words.of("common:change") + " " + words.of("account:profile.email")))
                .click();
        desk.at("account:changeEmail.title")
                .fill("account:currentPassword", NEW_PASSWORD)
                .fill("account:changeEmail.email", newEmail);
        album.take(desk, "change-email");
        desk.press("account:person.save").at("account:sent.title");
        stage.platform().control().awaitMail(person.email(), "Запрошена смена адреса");
        desk.open(linkOf(newEmail, "Подтверждение нового адреса")).at("account:confirmEmail.title");
        album.take(desk, "confirm-email");
        desk.press("account:confirmEmail.submit").at("account:confirmEmail.done");
        album.take(desk, "email-changed");
        desk.follow("account:link.toSignIn").signIn(newEmail, NEW_PASSWORD).at("account:profile.title");
    }

    private void signOutEverywhere(Visit desk, String email) {
        Visit phone = stage.enter(words, PHONE_WIDTH, PHONE_HEIGHT)
                .arrive()
                .signIn(email, NEW_PASSWORD)
                .at("account:profile.title");
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

    private String linkOf(String email, String subject) {
        return Control.link(stage.platform().control().awaitMail(email, subject));
    }
}
