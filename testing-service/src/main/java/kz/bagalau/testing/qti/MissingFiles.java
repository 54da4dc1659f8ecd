package kz.bagalau.testing.qti;

import java.util.ArrayList;
import java.util.List;
import kz.bagalau.testing.qti.pack.PackageFiles;
import kz.bagalau.testing.qti.verdict.Finding;
import kz.bagalau.testing.qti.verdict.Severity;
import kz.bagalau.testing.qti.verdict.Verdict;

/** Looks whether the pictures an item shows came with its package. */
final class MissingFiles {
    private MissingFiles() {}

    static ImportedItem degrade(ImportedItem imported, PackageFiles files) {
        List<Finding> missing = imported.item().stream()
                .flatMap(item -> item.body().resources().stream())
                .filter(path -> !files.has(path))
                .sorted()
                .map(path -> new Finding(Severity.LOSS, 0, "", "the file " + path + " is not in the package"))
                .toList();
        if (missing.isEmpty()) {
            return imported;
        }
        List<Finding> findings = new ArrayList<>(imported.findings());
        findings.addAll(missing);
        return new ImportedItem(
                imported.path(),
                imported.identifier(),
                imported.title(),
                imported.language(),
                Verdict.DEGRADED,
                findings,
                imported.xml(),
                imported.item());
    }
}
