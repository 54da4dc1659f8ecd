package kz.bagalau.system.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;

/** A journey's pages, each tried for accessibility, for what the browser had to refuse and for names of texts in place of texts; with {@code -Dbagalau.pictures=true} also pictures, numbered as they come. */
class Album {
    private static final boolean PICTURES = Boolean.getBoolean("bagalau.pictures");

    private final Path folder;
    private final List<String> violations = new ArrayList<>();
    private int number;

    Album(String name) {
        this.folder = Stage.TARGET.resolve("screens").resolve(name);
    }

    /** For what another journey has shown already. */
    static Album unused() {
        return new Album("") {
            @Override
            void take(Visit visit, String name) {}
        };
    }

    void take(Visit visit, String name) {
        number++;
        // exactly: in Russian a page may speak of what was loaded
        assertThat(visit.page()
                        .getByText(visit.words().of("common:loading"), new Page.GetByTextOptions().setExact(true)))
                .hasCount(0);
        if (PICTURES) {
            visit.picture(folder.resolve("%02d-%s.png".formatted(number, name)));
        }
        Accessibility.violations(visit.page()).forEach(each -> violations.add(name + ": " + each));
        Texts.of(visit.words()).rawKeys(visit.page()).forEach(each -> violations.add(name + ": " + each));
        visit.refusedByPolicy().forEach(each -> violations.add(name + ": " + each));
    }

    /** The page as it is and in the other language, where these texts stand; neither says a word of the other one. */
    void takeInBoth(Visit visit, String name, String... texts) {
        takeWhole(visit, name, texts);
        visit.inOtherLanguage(() -> takeWhole(visit, name + "-" + visit.words().language(), texts));
    }

    private void takeWhole(Visit visit, String name, String... texts) {
        for (String text : texts) {
            visit.sees(visit.words().of(text));
        }
        take(visit, name);
        Texts.of(visit.words()).saidOtherwise(visit.page()).forEach(each -> violations.add(name + ": " + each));
    }

    /** At the end, so that one page's fault does not hide the rest of the way. */
    void allAccessible() {
        Assertions.assertThat(violations)
                .as("violations of WCAG or of the pages' policy, texts that are missing")
                .isEmpty();
    }
}
