package kz.bagalau.testing.qti;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.bagalau.testing.qti.pack.FolderFiles;
import kz.bagalau.testing.qti.pack.Manifest;
import kz.bagalau.testing.qti.pack.PackageFiles;
import kz.bagalau.testing.qti.pack.UnreadablePackage;
import kz.bagalau.testing.qti.pack.ZipFiles;
import kz.bagalau.testing.qti.verdict.Finding;
import kz.bagalau.testing.qti.verdict.Findings;
import kz.bagalau.testing.qti.verdict.Severity;
import kz.bagalau.testing.qti.verdict.Verdict;
import kz.bagalau.testing.qti.xml.UnreadableXml;
import kz.bagalau.testing.qti.xml.XmlDocument;

/** Imports items of QTI 2.2 (and 2.0, 2.1) and packages of them, each with a verdict and its reasons. */
public final class QtiImporter {
    private QtiImporter() {}

    /** Makes an item from its XML; {@code path} is where it lies in its package, for finding its pictures. */
    public static ImportedItem item(String xml, String path) {
        return new ItemReader(path, new Findings()).read(xml);
    }

    public static ImportedItem item(byte[] xml, String path) {
        try {
            return item(XmlDocument.decode(xml), path);
        } catch (UnreadableXml e) {
            Finding finding = new Finding(Severity.REFUSAL, e.line(), "", e.reason());
            return new ImportedItem(path, "", "", "", Verdict.REFUSED, List.of(finding), "", Optional.empty());
        }
    }

    /** Imports a zip file from a stream, which is read to its end but not closed. */
    public static ImportedPackage zip(InputStream zip) throws IOException {
        try {
            return files(ZipFiles.read(zip));
        } catch (UnreadablePackage e) {
            return refused(e.reason(), PackageFiles.none());
        }
    }

    /** Imports a folder with a manifest. */
    public static ImportedPackage folder(Path folder) throws IOException {
        return files(new FolderFiles(folder));
    }

    private static ImportedPackage files(PackageFiles files) throws IOException {
        Findings findings = new Findings();
        List<ImportedItem> items = new ArrayList<>();
        try {
            for (String path : Manifest.read(files, findings).items()) {
                items.add(item(files, path));
            }
        } catch (UnreadablePackage e) {
            return refused(e.reason(), files);
        }
        return new ImportedPackage(items, findings.list(), files);
    }

    private static ImportedItem item(PackageFiles files, String path) throws IOException {
        Optional<byte[]> xml = files.read(path);
        if (xml.isEmpty()) {
            Finding finding =
                    new Finding(Severity.REFUSAL, 0, "", "the manifest names it, but it is not in the package");
            return new ImportedItem(path, "", "", "", Verdict.REFUSED, List.of(finding), "", Optional.empty());
        }
        return MissingFiles.degrade(item(xml.get(), path), files);
    }

    private static ImportedPackage refused(String reason, PackageFiles files) {
        return new ImportedPackage(List.of(), List.of(new Finding(Severity.REFUSAL, 0, "", reason)), files);
    }
}
