package kz.bagalau.system.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** A person in the test. */
final class Sitting {
    private static final int QUESTIONS = 50;

    private final Visit visit;
    private final Words words;

    Sitting(Visit visit) {
        this.visit = visit;
        this.words = visit.words();
    }

    Sitting start() {
        visit.press("exam:waiting.start");
        return at(1);
    }

    /** This question is on screen. */
    Sitting at(int number) {
        visit.atHeading(words.of("exam:question.title", "number", number).replace("{{total}}", "" + QUESTIONS));
        return this;
    }

    /** Answers the question on screen and sees that the server has the answer. */
    Mathematician.Kind answer() {
        Mathematician.Kind kind = new Mathematician(question(), words).answer();
        isSaved();
        return kind;
    }

    /** Answers it without a look at what becomes of that. */
    Sitting give() {
        new Mathematician(question(), words).answer();
        return this;
    }

    /** The page says that only this device has the answer. */
    Sitting isNotSaved() {
        assertThat(question().getByRole(AriaRole.STATUS)).containsText(words.of("exam:save.failed"));
        return this;
    }

    Sitting isSaved() {
        assertThat(question().getByRole(AriaRole.STATUS))
                .containsText(Pattern.compile(
                        Words.literally(words.before("exam:save.savedAt").strip()) + "\\s+\\d\\d:\\d\\d:\\d\\d"));
        return this;
    }

    Sitting next() {
        visit.press("exam:question.next");
        return this;
    }

    /** So many answers the palette counts. */
    Sitting hasAnswered(int answered) {
        assertThat(palette())
                .containsText(
                        words.of("exam:palette.count", "answered", answered).replace("{{total}}", "" + QUESTIONS));
        return this;
    }

    /** By the palette. */
    Sitting go(int number) {
        palette()
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions()
                                .setName(Pattern.compile("^"
                                        + Words.literally(words.of("exam:palette.question", "number", number)) + ",")))
                .click();
        return at(number);
    }

    /** The answer on screen, as somebody would read it off. */
    String shown() {
        return (String) question().evaluate("""
                        question => [...question.querySelectorAll('input, select, ol.order-list > li')]
                            .map(each => each.tagName === 'LI' ? each.innerText
                                : each.type === 'radio' || each.type === 'checkbox' ? each.checked : each.value)
                            .join('|')
                        """);
    }

    Sitting finish(Album album) {
        palette()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words.of("exam:finish.action")))
                .click();
        assertThat(visit.page().getByRole(AriaRole.DIALOG)).containsText(words.of("exam:finish.text"));
        album.take(visit, "exam-finish");
        visit.press("exam:finish.confirm").at("exam:result.title");
        return this;
    }

    private Locator question() {
        return visit.page().getByRole(AriaRole.ARTICLE);
    }

    private Locator palette() {
        return visit.page()
                .getByRole(
                        AriaRole.NAVIGATION,
                        new Page.GetByRoleOptions()
                                .setName(words.of("exam:palette.title"))
                                .setExact(true));
    }
}
