package kz.bagalau.testing.qti;

import java.util.List;
import java.util.Optional;
import kz.bagalau.testing.qti.verdict.Finding;
import kz.bagalau.testing.qti.verdict.Verdict;

/**
 * An item as the import found it.
 *
 * @param path in its package; together with {@code xml} all that is needed to make the item again
 * @param identifier the author's, empty when the document could not be read so far
 * @param language a BCP 47 tag, empty when the author gave none
 * @param findings the reasons for the verdict, and remarks that change nothing
 * @param item empty exactly when refused
 */
public record ImportedItem(
        String path,
        String identifier,
        String title,
        String language,
        Verdict verdict,
        List<Finding> findings,
        String xml,
        Optional<QtiItem> item) {

    public ImportedItem {
        findings = List.copyOf(findings);
    }
}
