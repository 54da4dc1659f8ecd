package kz.bagalau.system.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import kz.bagalau.system.platform.Platform;

/** What the administrator of a centre does on the day. */
final class TestDay {
    /** Who has the centres of Astana. */
    static final String ADMINISTRATOR = "administrator.astana";

    static final String PAGE = "/administrator";

    private final Visit visit;
    private final Words words;
    private final Album album;

    TestDay(Visit visit, Album album) {
        this.visit = visit;
        this.words = visit.words();
        this.album = album;
    }

    TestDay signIn(Platform platform) {
        visit.arrive().signIn(ADMINISTRATOR + "@bagalau.test", platform.demoPassword());
        visit.at("administrator:title");
        return this;
    }

    /** The roster of the session to which a seat belongs. */
    TestDay openRoster(Seat seat) {
        visit.field("common:date.day").fill("" + seat.day().getDayOfMonth());
        visit.field("common:date.month").fill("" + seat.day().getMonthValue());
        visit.field("common:date.year").fill("" + seat.day().getYear());
        Locator card = visit.page()
                .getByRole(AriaRole.ARTICLE)
                .filter(new Locator.FilterOptions().setHasText(seat.centre()))
                .filter(new Locator.FilterOptions().setHasText(seat.time().toString()))
                .filter(new Locator.FilterOptions().setHasText(words.of("administrator:language." + words.language())));
        assertThat(card.first()).isVisible();
        album.take(visit, "administrator-day");
        card.getByRole(AriaRole.LINK).first().click();
        assertThat(row(seat)).isVisible();
        album.take(visit, "administrator-roster");
        return this;
    }

    TestDay checkIn(Seat seat) {
        row(seat)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions()
                                .setName(Pattern.compile("^" + words.of("administrator:action.checkIn"))))
                .click();
        Locator dialog = dialog("administrator:checkIn.title");
        dialog.getByLabel(words.of("administrator:checkIn.identityShown")).check();
        dialog.getByLabel(words.of("administrator:checkIn.seatConfirmed", "seat", seat.number()))
                .check();
        album.take(visit, "administrator-check-in");
        press(dialog, "administrator:action.checkIn");
        assertThat(row(seat)).containsText(words.of("administrator:status.CHECKED_IN"));
        return this;
    }

    TestDay release(Seat seat) {
        visit.press("administrator:release.action");
        press(dialog("administrator:release.title"), "administrator:release.action");
        assertThat(row(seat)).containsText(words.of("administrator:status.RELEASED"));
        visit.sees(words.of("administrator:release.done"));
        album.take(visit, "administrator-released");
        return this;
    }

    private Locator row(Seat seat) {
        Locator number = visit.page()
                .getByRole(
                        AriaRole.ROWHEADER,
                        new Page.GetByRoleOptions().setName(seat.number()).setExact(true));
        return visit.page().getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHas(number));
    }

    private Locator dialog(String key) {
        return visit.page().getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName(words.of(key)));
    }

    private void press(Locator dialog, String key) {
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(words.of(key)).setExact(true))
                .click();
        assertThat(dialog).isHidden();
    }
}
