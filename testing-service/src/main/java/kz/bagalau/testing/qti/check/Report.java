package kz.bagalau.testing.qti.check;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.bagalau.testing.qti.ImportedItem;
import kz.bagalau.testing.qti.QtiItem;
import kz.bagalau.testing.qti.verdict.Finding;
import kz.bagalau.testing.qti.verdict.Severity;
import kz.bagalau.testing.qti.verdict.Verdict;

/** Prints what is found, aligned, and counts it. */
final class Report {
    private static final int WIDEST_NAME = 84;

    private final PrintStream out;
    private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    private int casesOk;
    private int casesDiffering;
    private int missingPaths;

    Report(PrintStream out) {
        this.out = out;
    }

    void missing(Path path) {
        missingPaths++;
        line("missing", path + " does not exist");
    }

    void unreadable(Path path, String reason) {
        line("package", printable(path + ": " + reason));
    }

    void item(CheckedItem checked) {
        ImportedItem imported = checked.imported();
        verdicts.merge(imported.verdict(), 1, Integer::sum);
        String identifier = imported.identifier().isEmpty() ? "" : "  (" + imported.identifier() + ")";
        line(imported.verdict().label(), printable(checked.shownPath() + identifier));
        imported.findings().forEach(this::finding);
        checked.cases().ifPresent(text -> cases(text, imported.item()));
    }

    void summary() {
        out.printf(
                "%n%s: %d imported, %d degraded, %d refused%n",
                counted(verdicts.values().stream().mapToInt(Integer::intValue).sum(), "item"),
                verdicts.getOrDefault(Verdict.IMPORTED, 0),
                verdicts.getOrDefault(Verdict.DEGRADED, 0),
                verdicts.getOrDefault(Verdict.REFUSED, 0));
        out.printf("%s: %d ok, %d differing%n", counted(casesOk + casesDiffering, "case"), casesOk, casesDiffering);
    }

    boolean clean() {
        return casesDiffering == 0 && missingPaths == 0;
    }

    private void finding(Finding finding) {
        String mark = finding.severity() == Severity.REMARK ? "remark: " : "";
        out.println("          - " + printable(mark + finding));
    }

    private void cases(String text, Optional<QtiItem> item) {
        Optional<CaseFile> file = CaseFile.parse(text);
        if (file.isEmpty()) {
            casesDiffering++;
            out.println("          differs  cases.json is not a file of cases");
            return;
        }
        List<CaseFile.Case> cases = file.get().cases();
        int width = cases.stream().mapToInt(one -> one.name().length()).max().orElse(0);
        for (CaseFile.Case one : cases) {
            if (item.isEmpty()) {
                result(one.name(), width, false, "expected " + one.expected() + ", but the item is refused");
            } else {
                CaseRun.Result result = CaseRun.run(item.get(), one);
                result(one.name(), width, result.ok(), shown(result));
            }
        }
    }

    private void result(String name, int width, boolean ok, String detail) {
        if (ok) {
            casesOk++;
        } else {
            casesDiffering++;
        }
        String padded = name + " ".repeat(Math.max(0, Math.min(width, WIDEST_NAME) - name.length()));
        out.println("          " + printable((ok ? "ok       " : "differs  ") + padded + "  " + detail));
    }

    private static String shown(CaseRun.Result result) {
        String outcomes = result.comparisons().stream()
                .map(one -> one.outcome() + ": expected " + one.expected() + ", actual " + one.actual())
                .collect(Collectors.joining("; "));
        String compared = outcomes.isEmpty() ? "nothing to compare" : outcomes;
        return result.notes().isEmpty() ? compared : compared + "  [" + String.join("; ", result.notes()) + "]";
    }

    private void line(String label, String text) {
        out.printf("%-8s  %s%n", label, text);
    }

    private static String counted(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** Items come from strangers: no control characters reach the operator's terminal. */
    private static String printable(String text) {
        return text.replaceAll("[\\p{Cntrl}]", "?");
    }
}
