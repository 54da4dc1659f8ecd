package kz.bagalau.testing.bank;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLConnection;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bagalau.starter.problem.ProblemException;
import kz.bagalau.testing.qti.ImportedItem;
import kz.bagalau.testing.qti.ImportedPackage;
import kz.bagalau.testing.qti.QtiImporter;
import kz.bagalau.testing.qti.QtiItem;
import kz.bagalau.testing.qti.pack.PackageFiles;
import kz.bagalau.testing.qti.verdict.Finding;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes QTI 2.2 packages into the bank as drafts. */
@Service
public class ItemImport {
    private final ItemTable items;
    private final Clock clock;

    ItemImport(ItemTable items, Clock clock) {
        this.items = items;
        this.clock = clock;
    }

    /**
     * Imports all items of a package that are not refused; an identifier that the bank knows becomes its next version.
     *
     * @param zip a QTI content package
     * @throws ProblemException 400 import-refused when the package can't be read, no-item-usable when none of its items can be
     *     used; neither leaves a trace in the bank
     */
    @Transactional
    public ImportReport take(byte[] zip, ImportRequest request) throws IOException {
        ImportedPackage imported = QtiImporter.zip(new ByteArrayInputStream(zip));
        if (imported.items().isEmpty()) {
            throw new ProblemException(HttpStatus.BAD_REQUEST, "import-refused", reasons(imported.findings()))
                    .withField("file", "package-unreadable");
        }
        return take(imported, request);
    }

    /** The same for a package that was read already. */
    @Transactional
    public ImportReport take(ImportedPackage imported, ImportRequest request) throws IOException {
        UUID id = UUID.randomUUID();
        List<ItemVerdict> verdicts = new ArrayList<>();
        List<NewItem> taken = new ArrayList<>();
        Set<String> files = new LinkedHashSet<>();
        for (ImportedItem item : imported.items()) {
            QtiItem usable = item.item().orElse(null);
            double maximum = usable == null ? 0 : usable.maximumScore().orElse(0.0);
            if (usable != null && maximum <= 0) {
                verdicts.add(ItemVerdict.withoutScore(item));
                continue;
            }
            ItemVerdict verdict = ItemVerdict.of(item);
            verdicts.add(verdict);
            if (usable != null) {
                taken.add(new NewItem(
                        item.identifier(),
                        item.title(),
                        item.path(),
                        item.xml(),
                        maximum,
                        item.verdict(),
                        verdict.reasons()));
                files.addAll(usable.body().resources());
            }
        }
        if (taken.isEmpty()) {
            throw new ProblemException(HttpStatus.BAD_REQUEST, "no-item-usable", reasonsOf(verdicts))
                    .withField("file", "package-without-items");
        }
        ImportReport report = new ImportReport(
                id, imported.findings().stream().map(Finding::toString).toList(), verdicts);
        items.insertImport(report, request, clock.instant());
        items.insertDrafts(id, request, taken);
        store(id, imported.files(), files);
        return report;
    }

    private static String reasons(List<Finding> findings) {
        return findings.stream().map(Finding::toString).collect(Collectors.joining("; "));
    }

    /** Those of the first items: more would not be read. */
    private static String reasonsOf(List<ItemVerdict> verdicts) {
        return verdicts.stream()
                .limit(10)
                .map(verdict -> verdict.identifier() + ": " + String.join(", ", verdict.reasons()))
                .collect(Collectors.joining("; "));
    }

    private void store(UUID id, PackageFiles files, Set<String> paths) throws IOException {
        for (String path : paths) {
            var content = files.read(path);
            if (content.isPresent()) {
                String type = URLConnection.guessContentTypeFromName(path);
                items.insertFile(id, path, type == null ? "application/octet-stream" : type, content.get());
            }
        }
    }
}
