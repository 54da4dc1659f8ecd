package kz.bagalau.system.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.Tracing;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import kz.bagalau.system.platform.Visitor;

/** A person at a browser, who finds things by what is written on them. */
final class Visit {
    private static final String OWN_LANGUAGE = "**/api/identity/me/locale";

    private final BrowserContext context;
    private final Page page;
    private Words words;
    private final List<String> refused = new CopyOnWriteArrayList<>();

    Visit(BrowserContext context, Words words) {
        this.context = context;
        this.page = context.newPage();
        this.words = words;
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                refused.add(message.text());
            }
        });
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    Words words() {
        return words;
    }

    /** Brings the cookies of somebody who has signed in, and the language that was chosen on the first visit. */
    Visit bring(Visitor somebody) {
        context.addCookies(somebody.cookies().stream()
                .map(each -> new Cookie(each.getName(), each.getValue())
                        .setDomain("localhost")
                        .setPath(each.getPath())
                        .setHttpOnly(each.isHttpOnly()))
                .toList());
        context.addInitScript("if (location.protocol === 'http:' && !localStorage.getItem('bagalau.locale'))"
                + " localStorage.setItem('bagalau.locale', '" + words.language() + "')");
        return this;
    }

    /** Looks at the same page in the other language; the account keeps its own, in which its mails come. */
    void inOtherLanguage(Runnable look) {
        Words before = words;
        page.route(OWN_LANGUAGE, route -> route.fulfill(new Route.FulfillOptions().setStatus(204)));
        switchTo(before.other());
        look.run();
        switchTo(before);
        page.unroute(OWN_LANGUAGE);
    }

    /** What the browser would not load or run because of the pages' policy. */
    List<String> refusedByPolicy() {
        return List.copyOf(refused);
    }

    Visit open(String address) {
        page.navigate(address);
        return this;
    }

    /** The page has this main heading, or soon has. */
    Visit at(String key) {
        return atHeading(words.of(key));
    }

    Visit atHeading(String text) {
        assertThat(page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setLevel(1).setName(text).setExact(true)))
                .isVisible();
        return this;
    }

    Visit fill(String key, String value) {
        field(key).fill(value);
        return this;
    }

    /** A field by its label, also when the label goes on with "(optional)". */
    Locator field(String key) {
        return page.getByLabel(Pattern.compile("^" + Words.literally(words.of(key)) + "(\\s*\\(.*\\))?\\s*$"));
    }

    Visit select(String key, String value) {
        field(key).selectOption(value);
        return this;
    }

    /** A day, in its three boxes. */
    Visit date(String key, LocalDate day) {
        Locator boxes = page.getByRole(
                AriaRole.GROUP,
                new Page.GetByRoleOptions().setName(words.of(key)).setExact(true));
        box(boxes, "common:date.day").fill("%02d".formatted(day.getDayOfMonth()));
        box(boxes, "common:date.month").fill("%02d".formatted(day.getMonthValue()));
        box(boxes, "common:date.year").fill(Integer.toString(day.getYear()));
        return this;
    }

    private Locator box(Locator boxes, String key) {
        return boxes.getByLabel(words.of(key), new Locator.GetByLabelOptions().setExact(true));
    }

    Visit check(String name) {
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(name).setExact(true))
                .check();
        return this;
    }

    Visit press(String key) {
        button(key).click();
        return this;
    }

    Locator button(String key) {
        return buttonNamed(words.of(key));
    }

    Locator buttonNamed(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Rows of tables in which a text stands. */
    Locator row(String text) {
        return page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(text));
    }

    Locator dialog() {
        return page.getByRole(AriaRole.DIALOG);
    }

    /** Answers the dialog that is open. */
    Visit confirm(String key) {
        dialog().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(words.of(key)).setExact(true))
                .click();
        return this;
    }

    /** What a summary says of something. */
    Locator figure(String key) {
        return page.locator(".summary-row")
                .filter(new Locator.FilterOptions().setHasText(words.of(key)))
                .locator("dd");
    }

    Visit follow(String key) {
        link(key).click();
        return this;
    }

    Locator link(String key) {
        return page.getByRole(AriaRole.MAIN)
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(words.of(key)).setExact(true))
                .first();
    }

    /** An entry of the menu. */
    Visit menu(String key) {
        page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName(words.of("common:menu.label")))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(words.of(key)))
                .click();
        return this;
    }

    /** Goes on in another language, as the switch of languages turns it; so will the person's letters. */
    Visit switchTo(Words other) {
        buttonNamed(other.of("common:language.short." + other.language())).click();
        assertThat(page.locator("html")).hasAttribute("lang", other.language());
        words = other;
        return this;
    }

    Visit signOut() {
        page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName(words.of("common:menu.label")))
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words.of("common:menu.signOut")))
                .click();
        return at("account:signIn.title");
    }

    Visit tab(String key) {
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(words.of(key)))
                .click();
        return this;
    }

    Visit sees(String text) {
        assertThat(page.getByText(text).first()).isVisible();
        return this;
    }

    Visit signIn(String email, String password) {
        at("account:signIn.title").fill("account:email", email).fill("account:password", password);
        page.getByRole(AriaRole.MAIN)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions()
                                .setName(words.of("account:signIn.submit"))
                                .setExact(true))
                .click();
        return this;
    }

    /** The first page, where one chooses the language, and on to signing in. */
    Visit arrive() {
        return openFirst().press("common:language." + words.language()).at("account:signIn.title");
    }

    /** The page of a first visit, which greets in the state language and asks in both. */
    Visit openFirst() {
        return open("/")
                .atHeading(new Words("kk").of("account:choice.title"))
                .sees(new Words("kk").of("account:choice.other"));
    }

    Visit picture(Path file) {
        // what sticks to the window's edge would cover the middle of a long page
        page.evaluate("scrollTo(0, 0)");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        return this;
    }

    /** What a developer needs after a failure. */
    void keep(Path stem) {
        try {
            if (!page.isClosed()) {
                picture(stem.resolveSibling(stem.getFileName() + ".png"));
            }
            context.tracing().stop(new Tracing.StopOptions().setPath(stem.resolveSibling(stem.getFileName() + ".zip")));
        } catch (PlaywrightException e) {
            System.err.println("No trace of " + stem + ": " + e.getMessage());
        }
    }

    /** As when the browser is killed: whatever only it knew is gone. */
    void close() {
        context.close();
    }
}
