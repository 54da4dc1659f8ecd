package kz.bagalau.system.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import kz.bagalau.system.platform.Teacher;
import kz.bagalau.test.Authenticator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * An administrator gives a role; its owner connects an authenticator, signs in with its code and connects another one; the
 * auditor sees what was done.
 */
class StaffAccountIT {
    private static final int PHONE_WIDTH = 390;
    private static final int PHONE_HEIGHT = 844;

    @RegisterExtension
    final Stage stage = new Stage();

    private final Words kk = new Words("kk");
    private final Words ru = new Words("ru");
    private final Album album = new Album("staff-account");

    @Test
    void staffWithASecondFactor() {
        String email = Teacher.registered(stage.platform(), "kk").email();
        giveRole(email);

        Visit person = stage.enter(kk, PHONE_WIDTH, PHONE_HEIGHT);
        person.arrive().signIn(email, Teacher.PASSWORD).at("secondfactor:enrolment.title");
        Authenticator authenticator = shownOn(person);
        album.take(person, "enrolment");
        person.fill("secondfactor:code.label", authenticator.next())
                .press("secondfactor:enrolment.submit")
                .at("secondfactor:enrolment.doneTitle");
        assertThat(person.page()
                        .getByRole(
                                AriaRole.LIST, new Page.GetByRoleOptions().setName(kk.of("secondfactor:codes.label")))
                        .getByRole(AriaRole.LISTITEM))
                .hasCount(10);
        String recoveryCode =
                person.page().locator(".recovery-codes code").first().innerText();
        album.take(person, "recovery-codes");
        person.press("secondfactor:enrolment.goOn").at("account:profile.title");

        Visit again = stage.enter(kk);
        again.arrive().signIn(email, Teacher.PASSWORD).at("secondfactor:code.title");
        album.take(again, "code");
        again.fill("secondfactor:code.label", "000000").press("secondfactor:code.submit");
        assertThat(again.page().getByRole(AriaRole.ALERT)).isVisible();
        again.fill("secondfactor:code.label", authenticator.next())
                .press("secondfactor:code.submit")
                .at("account:profile.title")
                .menu("common:menu.mails")
                .at("operator:mails.title");

        anotherPhone(again, recoveryCode);
        auditorSees(email);
        album.allAccessible();
    }

    private void anotherPhone(Visit person, String recoveryCode) {
        person.open("/security")
                .at("account:security.title")
                .follow("secondfactor:section.replace")
                .at("secondfactor:replacement.title");
        album.take(person, "replace");
        person.fill("account:currentPassword", Teacher.PASSWORD)
                .press("secondfactor:code.useRecovery")
                .fill("secondfactor:code.recoveryLabel", recoveryCode)
                .press("secondfactor:replacement.submit")
                .at("secondfactor:replacement.connectTitle");
        Authenticator fresh = shownOn(person);
        album.take(person, "connect-another");
        person.fill("secondfactor:code.label", fresh.next())
                .press("secondfactor:enrolment.submit")
                .at("secondfactor:replacement.doneTitle");
        album.take(person, "another-connected");
        person.follow("secondfactor:enrolment.goOn").at("account:security.title");
    }

    /** It begins with the code of the present step: that of the step before may be over when the page sends it. */
    private static Authenticator shownOn(Visit person) {
        Authenticator authenticator =
                new Authenticator(person.page().locator(".enrolment-secret").innerText());
        authenticator.next();
        return authenticator;
    }

    private void giveRole(String email) {
        Visit administrator = stage.enter(ru)
                .arrive()
                .signIn("admin@bagalau.test", stage.platform().demoPassword())
                .at("staff:title");
        album.take(administrator, "list");
        administrator.fill("staff:email", email).press("staff:open.submit").atHeading(email);
        administrator
                .select("staff:role", "NTC_OPERATOR")
                .press("staff:give.submit")
                .sees(ru.of("staff:give.done"));
        album.take(administrator, "account");
    }

    private void auditorSees(String email) {
        Visit auditor = stage.enter(ru)
                .arrive()
                .signIn("auditor@bagalau.test", stage.platform().demoPassword())
                .at("staff:audit.title");
        auditor.fill("staff:audit.actionFilter", "/grants");
        Locator given = auditor.page()
                .getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText("admin@bagalau.test"));
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> {
                    auditor.press("staff:find");
                    return given.count() > 0;
                });
        album.take(auditor, "audit");
        auditor.menu("common:menu.staff")
                .at("staff:title")
                .fill("staff:search", email)
                .press("staff:find");
        assertThat(auditor.page().getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(email)))
                .containsText(ru.of("staff:secondFactor.set"));
    }
}
