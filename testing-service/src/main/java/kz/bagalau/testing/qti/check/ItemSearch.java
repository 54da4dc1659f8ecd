package kz.bagalau.testing.qti.check;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.bagalau.testing.qti.ImportedItem;
import kz.bagalau.testing.qti.ImportedPackage;
import kz.bagalau.testing.qti.QtiImporter;
import kz.bagalau.testing.qti.pack.Manifest;
import kz.bagalau.testing.qti.verdict.Finding;

/**
 * Finds the items at a path: in a file, a zip, or a folder with all below it.
 *
 * @param found takes each item
 * @param unreadable takes each package that could not be opened, or that lost something, with the reason
 */
record ItemSearch(Consumer<CheckedItem> found, BiConsumer<Path, String> unreadable) {
    private static final String CASES = "cases.json";
    private static final Pattern ITEM_TAG = Pattern.compile("[<:]assessmentItem[\\s>]");

    void search(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            folder(path, path);
        } else if (nameOf(path).endsWith(".zip")) {
            zip(path);
        } else {
            file(path.resolveSibling(""), path);
        }
    }

    /** A folder with a manifest is a package; any other may hold items, packages and folders. */
    private void folder(Path root, Path folder) throws IOException {
        if (Files.isRegularFile(folder.resolve(Manifest.NAME))) {
            packaged(folder, QtiImporter.folder(folder));
            return;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path entry : entries.sorted().toList()) {
                if (Files.isDirectory(entry) && !Files.isSymbolicLink(entry)) {
                    folder(root, entry);
                } else if (nameOf(entry).endsWith(".zip")) {
                    zip(entry);
                } else if (nameOf(entry).endsWith(".xml") && looksLikeItem(entry)) {
                    file(root, entry);
                }
            }
        }
    }

    private void zip(Path zip) throws IOException {
        try (InputStream stream = new BufferedInputStream(Files.newInputStream(zip))) {
            packaged(zip, QtiImporter.zip(stream));
        }
    }

    /** Pictures are looked for relative to where the search began, as a folder has no manifest to say its root. */
    private void file(Path root, Path file) throws IOException {
        ImportedItem item = QtiImporter.item(
                Files.readAllBytes(file),
                root.toAbsolutePath()
                        .relativize(file.toAbsolutePath())
                        .toString()
                        .replace('\\', '/'));
        Path cases = file.resolveSibling(CASES);
        found.accept(new CheckedItem(
                file.toString(),
                item,
                Files.isRegularFile(cases) ? Optional.of(Files.readString(cases)) : Optional.empty()));
    }

    private void packaged(Path path, ImportedPackage imported) throws IOException {
        for (Finding finding : imported.findings()) {
            unreadable.accept(path, finding.toString());
        }
        for (ImportedItem item : imported.items()) {
            String folder = item.path().substring(0, item.path().lastIndexOf('/') + 1);
            Optional<String> cases =
                    imported.files().read(folder + CASES).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
            found.accept(new CheckedItem(path + (Files.isDirectory(path) ? "/" : "!/") + item.path(), item, cases));
        }
    }

    /** Folders hold other XML too: tests, schemas, metadata. */
    private static boolean looksLikeItem(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            String start = new String(stream.readNBytes(64 * 1024), StandardCharsets.ISO_8859_1).replace("\0", "");
            return ITEM_TAG.matcher(start).find();
        }
    }

    private static String nameOf(Path path) {
        return path.getFileName() == null ? "" : path.getFileName().toString().toLowerCase(Locale.ROOT);
    }
}
