package kz.bagalau.system.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.regex.Pattern;
import kz.bagalau.system.platform.Teacher;
import kz.bagalau.test.Authenticator;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * An administrator gives roles; their owner connects an authenticator, signs in with its code and connects another one; the
 * auditor sees what was done.
 */
class StaffAccountIT {
    private static final int HEIGHT = 844;

    @RegisterExtension
    final Stage stage = new Stage();

    @ParameterizedTest
    @CsvSource({"kk, 390", "ru, 1280"})
    void staffWithASecondFactor(String language, int width) {
        Words words = new Words(language);
        Album album = new Album("staff-account-" + language);
        Teacher member = Teacher.registered(stage.platform(), language).withPerson();
        String name = nameOf(member);
        giveRoles(words, member, name, album);

        Visit person = stage.enter(words, width, HEIGHT);
        person.arrive().signIn(member.email(), Teacher.PASSWORD).at("secondfactor:enrolment.title");
        Authenticator authenticator = shownOn(person);
        album.take(person, "enrolment");
        person.fill("secondfactor:code.label", authenticator.next())
                .press("secondfactor:enrolment.submit")
                .at("secondfactor:enrolment.doneTitle");
        assertThat(person.page()
                        .getByRole(
                                AriaRole.LIST,
                                new Page.GetByRoleOptions().setName(words.of("secondfactor:codes.label")))
                        .getByRole(AriaRole.LISTITEM))
                .hasCount(10);
        String recoveryCode =
                person.page().locator(".recovery-codes code").first().innerText();
        album.take(person, "recovery-codes");
        person.press("secondfactor:enrolment.goOn").at("account:profile.title");

        person.signOut().signIn(member.email(), Teacher.PASSWORD).at("secondfactor:code.title");
        album.take(person, "code");
        person.fill("secondfactor:code.label", "000000").press("secondfactor:code.submit");
        assertThat(person.page().getByRole(AriaRole.ALERT)).isVisible();
        person.fill("secondfactor:code.label", authenticator.next())
                .press("secondfactor:code.submit")
                .at("account:profile.title")
                .menu("common:menu.mails")
                .at("operator:mails.title");

        anotherPhone(person, recoveryCode, album);
        auditorSees(words, member, name, album);
        album.allAccessible();
    }

    private void anotherPhone(Visit person, String recoveryCode, Album album) {
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

    private void giveRoles(Words words, Teacher member, String name, Album album) {
        Visit administrator = stage.staff(words, "admin", "/admin/staff").at("staff:title");
        assertThat(administrator.row("auditor@bagalau.test")).containsText(words.of("staff:roles.AUDITOR"));
        album.take(administrator, "list");
        administrator
                .fill("staff:email", member.email())
                .press("staff:open.submit")
                .atHeading(member.email())
                .sees(name)
                .select("staff:role", "NTC_OPERATOR");
        give(administrator, "NTC_OPERATOR", words.of("staff:everywhere"));
        administrator.select("staff:role", "SITUATIONAL_CENTRE").select("staff:field.region", Applying.ASTANA);
        give(administrator, "SITUATIONAL_CENTRE", "Астана");
        // chosen only: the duty rosters of other journeys shall not have one more person
        administrator.select("staff:role", "OBSERVER").select("staff:field.centres", Applying.ASTANA);
        administrator
                .page()
                .getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(Pattern.compile("\\(71-01\\)$")))
                .check();
        administrator.sees(words.of("staff:centres.chosen"));
        album.take(administrator, "account");
    }

    private static void give(Visit administrator, String role, String where) {
        administrator.press("staff:give.submit");
        assertThat(administrator.row(administrator.words().of("staff:roles." + role)))
                .containsText(where);
        assertThat(administrator.field("staff:role")).hasValue("");
    }

    private static String nameOf(Teacher member) {
        return member.visitor()
                .get("/api/identity/me")
                .get("person")
                .get("surname")
                .asString();
    }

    private void auditorSees(Words words, Teacher member, String name, Album album) {
        Visit auditor = stage.staff(words, "auditor", "/audit").at("staff:audit.title");
        auditor.fill("staff:audit.actionFilter", "/grants");
        Locator given = auditor.row("admin@bagalau.test");
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> {
                    auditor.press("staff:find");
                    return given.count() > 0;
                });
        album.take(auditor, "audit");
        auditor.menu("common:menu.staff")
                .at("staff:title")
                .fill("staff:search", member.email())
                .press("staff:find");
        Locator found = auditor.row(member.email());
        assertThat(found).containsText(name);
        assertThat(found).containsText(words.of("staff:roles.SITUATIONAL_CENTRE"));
        assertThat(found).containsText(words.of("staff:secondFactor.set"));
    }
}
