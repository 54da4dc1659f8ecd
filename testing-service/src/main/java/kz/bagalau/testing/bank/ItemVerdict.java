package kz.bagalau.testing.bank;

import java.util.List;
import kz.bagalau.testing.qti.ImportedItem;
import kz.bagalau.testing.qti.verdict.Finding;
import kz.bagalau.testing.qti.verdict.Verdict;

/**
 * What became of one item of a package.
 *
 * @param identifier the author's, or the path where there is none
 * @param reasons why, for the author
 */
public record ItemVerdict(String identifier, String title, Verdict verdict, List<String> reasons) {
    static ItemVerdict of(ImportedItem item) {
        return new ItemVerdict(
                item.identifier().isEmpty() ? item.path() : item.identifier(),
                item.title(),
                item.verdict(),
                item.findings().stream().map(Finding::toString).toList());
    }

    static ItemVerdict withoutScore(ImportedItem item) {
        return new ItemVerdict(
                item.identifier(),
                item.title(),
                Verdict.REFUSED,
                List.of("its highest score is not known: give it MAXSCORE"));
    }
}
