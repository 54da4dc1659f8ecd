package kz.bagalau.scheduling.dataimport;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.bagalau.starter.csv.CsvLine;
import kz.bagalau.starter.csv.ImportErrors;
import org.jspecify.annotations.Nullable;

/** How files of one kind are read and written. */
interface CsvImport {
    /** Which. */
    ImportKind kind();

    /** Columns that must be there. */
    Set<String> required();

    /** Columns that may be there. */
    Set<String> optional();

    /**
     * Checks every line and, when all are good, writes them; whatever is reported to {@code errors} undoes it all.
     *
     * @param importedBy null when the service itself does it
     */
    void run(List<CsvLine> lines, ImportErrors errors, @Nullable UUID importedBy);
}
