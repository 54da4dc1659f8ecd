package kz.bagalau.testing.qti;

import java.util.List;
import kz.bagalau.testing.qti.pack.PackageFiles;
import kz.bagalau.testing.qti.verdict.Finding;

/**
 * A content package as the import found it.
 *
 * @param findings about the package itself; a refusal among them means that nothing of it was imported
 * @param files where the pictures of its items are
 */
public record ImportedPackage(List<ImportedItem> items, List<Finding> findings, PackageFiles files) {

    public ImportedPackage {
        items = List.copyOf(items);
        findings = List.copyOf(findings);
    }
}
