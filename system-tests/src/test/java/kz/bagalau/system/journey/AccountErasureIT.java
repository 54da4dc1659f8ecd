package kz.bagalau.system.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import kz.bagalau.system.platform.Teacher;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody reads what goes and what stays, mistypes the password, and has the account erased. */
class AccountErasureIT {
    @RegisterExtension
    final Stage stage = new Stage();

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru"})
    void accountIsErasedFromTheSecurityPage(String language) {
        Words words = new Words(language);
        Album album = new Album("account-erasure-" + language);
        Teacher person = Teacher.registered(stage.platform(), language).withPerson();
        Visit visit = stage.signedIn(words, person);

        visit.follow("account:profile.toSecurity").at("account:security.title").follow("account:erasure.link");
        visit.at("account:erasure.title").sees(words.of("account:erasure.staysCertificates"));
        album.take(visit, "what-goes-and-what-stays");
        visit.press("account:erasure.submit").sees(words.of("errors:field.confirmed.required"));
        visit.fill("account:currentPassword", "басқа құпиясөз");
        visit.page()
                .getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(words.of("account:erasure.confirm")))
                .check();
        visit.press("account:erasure.submit").sees(words.of("errors:field.currentPassword.password-wrong"));
        album.take(visit, "refused");

        visit.fill("account:currentPassword", Teacher.PASSWORD)
                .press("account:erasure.submit")
                .at("account:erasure.done");
        album.take(visit, "erased");
        visit.open("/profile").signIn(person.email(), Teacher.PASSWORD).sees(words.of("errors:code.bad-credentials"));
        album.allAccessible();
    }
}
