package kz.bagalau.system.journey;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.ResultType;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** WCAG 2.2 A and AA, as far as axe can tell, and that no page runs over the edge of the window (1.4.10 Reflow). */
final class Accessibility {
    private static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final int SHOWN = 3;
    private static final String RUNS_OVER = """
            () => {
              const { clientWidth: edge, scrollWidth: page } = document.documentElement;
              if (page <= edge) return [];
              const over = [...document.querySelectorAll('body *')]
                .filter(each => each.getBoundingClientRect().right > edge + 1);
              return [`by ${page - edge} px`, ...over.slice(-3).map(each => each.outerHTML.slice(0, 200))];
            }
            """;

    private Accessibility() {}

    static List<String> violations(Page page) {
        return Stream.concat(axe(page), runsOver(page)).toList();
    }

    private static Stream<String> axe(Page page) {
        // legacy mode: everything in the page itself, for it has no frames and axe would open another page
        return new AxeBuilder(page)
                .options(onlyViolations()).withTags(TAGS).setLegacyMode(true).analyze().getViolations().stream()
                        .map(Accessibility::told);
    }

    /** The innermost of what the page shows beyond the edge. */
    private static Stream<String> runsOver(Page page) {
        List<?> over = (List<?>) page.evaluate(RUNS_OVER);
        return over.isEmpty()
                ? Stream.empty()
                : Stream.of(over.stream()
                        .map(String::valueOf)
                        .collect(Collectors.joining("\n    ", "runs over the edge of the window ", "")));
    }

    /** Describing each thing that is right takes longer than finding it so. */
    private static AxeRunOptions onlyViolations() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of(ResultType.Violations.getKey()));
        return options;
    }

    private static String told(Rule rule) {
        return rule.getNodes().stream()
                .map(CheckedNode::getHtml)
                .limit(SHOWN)
                .collect(Collectors.joining("\n    ", rule.getId() + ", " + rule.getHelp() + "\n    ", ""));
    }
}
