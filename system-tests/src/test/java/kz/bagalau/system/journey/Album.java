package kz.bagalau.system.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;

/** A journey's pages, each tried for accessibility and for what the browser had to refuse; with {@code -Dbagalau.pictures=true} also pictures, numbered as they come. */
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
        assertThat(visit.page().getByText(visit.words().of("common:loading"))).hasCount(0);
        if (PICTURES) {
            visit.picture(folder.resolve("%02d-%s.png".formatted(number, name)));
        }
        Accessibility.violations(visit.page()).forEach(each -> violations.add(name + ": " + each));
        visit.refusedByPolicy().forEach(each -> violations.add(name + ": " + each));
    }

    /** At the end, so that one page's fault does not hide the rest of the way. */
    void allAccessible() {
        Assertions.assertThat(violations)
                .as("violations of WCAG or of the pages' policy")
                .isEmpty();
    }
}
