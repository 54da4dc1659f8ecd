package kz.bagalau.system.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.concurrent.ThreadLocalRandom;
import kz.bagalau.system.platform.Control;
import kz.bagalau.system.platform.Iin;
import kz.bagalau.system.platform.Platform;

/** From the first visit to a person whose data are known. */
final class Registration {
    static final String PASSWORD = "Көкжиек-тау-бүркіт-47";
    static final String PHONE = "+7 701 234 56 78";
    static final String DOCUMENT = "N 1234567";

    private final String iin = Iin.next();
    private final Platform platform;
    private final Visit visit;
    private final Album album;
    private final String email;

    Registration(Platform platform, Visit visit, Album album) {
        this(
                platform,
                visit,
                album,
                "journey-%s@mail.kz"
                        .formatted(Long.toString(ThreadLocalRandom.current().nextLong(Long.MAX_VALUE), 36)));
    }

    /** Of somebody who has an account and is at the personal data. */
    Registration(Platform platform, Visit visit, Album album, String email) {
        this.platform = platform;
        this.visit = visit;
        this.album = album;
        this.email = email;
    }

    String email() {
        return email;
    }

    String iin() {
        return iin;
    }

    /** Chooses the language, registers, follows the mail's link, sets a password; ends at the personal data. */
    Registration register() {
        Words words = visit.words();
        visit.openFirst();
        album.take(visit, "language");
        visit.press("common:language." + words.language()).at("account:signIn.title");
        album.take(visit, "sign-in");
        visit.follow("account:tabs.register").at("account:register.title");
        album.take(visit, "register");
        visit.fill("account:email", email).press("account:register.submit").at("account:sent.title");
        visit.sees(words.of("account:sent.text", "email", email));
        album.take(visit, "mail-sent");
        visit.open(Control.link(platform.control().awaitMail(email, ""))).at("account:confirm.title");
        visit.fill("account:password", PASSWORD);
        album.take(visit, "password");
        visit.press("account:newPassword.submit").at("account:person.title");
        return this;
    }

    /** By the IIN, from the register. */
    Registration identify() {
        album.take(visit, "personal-data");
        visit.fill("account:person.iin", iin).press("account:person.lookup");
        visit.sees(visit.words().of("account:person.found"));
        visit.fill("account:person.phone", PHONE);
        album.take(visit, "personal-data-found");
        return save();
    }

    /** By hand, of somebody who has no IIN. */
    Registration describe() {
        visit.tab("account:person.tabs.noIin");
        visit.press("account:person.save");
        assertThat(visit.page().getByRole(AriaRole.ALERT)).isVisible();
        album.take(visit, "personal-data-missing");
        visit.fill("account:person.surname", "Пак")
                .fill("account:person.name", "Вера")
                .fill("account:person.ethnicity", "кәріс")
                .fill("account:person.citizenship", "Корея")
                .fill("account:person.documentNumber", DOCUMENT)
                .check(visit.words().of("account:person.sexFEMALE"))
                .fill("common:date.day", "7")
                .fill("common:date.month", "3")
                .fill("common:date.year", "1985")
                .fill("account:person.phone", PHONE);
        album.take(visit, "personal-data-by-hand");
        save();
        visit.sees("Пак Вера").sees(DOCUMENT).sees(visit.words().of("account:profile.source.SELF"));
        return this;
    }

    private Registration save() {
        visit.press("account:person.save").at("account:profile.title");
        visit.sees(visit.words().of("account:profile.saved"));
        assertThat(visit.page().getByRole(AriaRole.MAIN).getByText(email)).isVisible();
        album.take(visit, "profile");
        return this;
    }
}
