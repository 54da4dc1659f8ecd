package kz.bagalau.testing.bank;

import java.util.List;
import kz.bagalau.testing.qti.ImportedItem;
import kz.bagalau.testing.qti.verdict.Finding;

/**
 * What became of one item of a package.
 *
 * @param identifier the author's, or the path where there is none
 * @param verdict IMPORTED, DEGRADED or REFUSED
 * @param reasons why, for the author
 */
public record ItemVerdict(String identifier, String title, String verdict, List<String> reasons) {
    static ItemVerdict of(ImportedItem item) {
        return new ItemVerdict(
                item.identifier().isEmpty() ? item.path() : item.identifier(),
                item.title(),
                item.verdict().name(),
                item.findings().stream().map(Finding::toString).toList());
    }

    static ItemVerdict withoutScore(ImportedItem item) {
        return new ItemVerdict(
                item.identifier(),
                item.title(),
                "REFUSED",
                List.of("its highest score is not known: give it MAXSCORE"));
    }
}
