package kz.bagalau.testing.qti.check;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Imports items and runs the cases beside them. Prints the verdict of each item with its reasons, and of each case the
 * outcomes expected and found.
 */
public final class ItemsCheck {
    private static final String USAGE = """
            usage: items check PATH...

            PATH is an item (.xml), a content package (.zip) or a folder, which is searched with all below it.
            Each item gets a verdict: imported, degraded or refused. Where a cases.json lies beside an item, its
            responses are scored and the outcomes compared.

            exit code: 0 all cases hold, 1 a case differs or a path does not exist, 2 no path given
            """;

    private ItemsCheck() {}

    /** The exit code: 0, or 1 when a case differs or a path is missing, or 2 when no path was given. */
    public static int run(List<Path> paths, PrintStream out) {
        if (paths.isEmpty()) {
            out.print(USAGE);
            return 2;
        }
        Report report = new Report(out);
        for (Path path : paths) {
            if (Files.exists(path)) {
                check(path, report);
            } else {
                report.missing(path);
            }
        }
        report.summary();
        return report.clean() ? 0 : 1;
    }

    private static void check(Path path, Report report) {
        List<CheckedItem> items = new ArrayList<>();
        try {
            new ItemSearch(items::add, report::unreadable).search(path);
        } catch (IOException | UncheckedIOException e) {
            report.unreadable(path, "can't be read: " + e.getMessage());
        }
        items.forEach(report::item);
    }
}
