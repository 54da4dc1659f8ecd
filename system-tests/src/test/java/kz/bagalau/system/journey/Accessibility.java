package kz.bagalau.system.journey;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.ResultType;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/** WCAG 2.2 A and AA, as far as axe can tell. */
final class Accessibility {
    private static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final int SHOWN = 3;

    private Accessibility() {}

    static List<String> violations(Page page) {
        // legacy mode: everything in the page itself, for it has no frames and axe would open another page
        return new AxeBuilder(page)
                .options(onlyViolations()).withTags(TAGS).setLegacyMode(true).analyze().getViolations().stream()
                        .map(Accessibility::told)
                        .toList();
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
