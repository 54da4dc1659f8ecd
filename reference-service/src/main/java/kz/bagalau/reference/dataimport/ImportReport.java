package kz.bagalau.reference.dataimport;

import java.util.List;
import kz.bagalau.starter.csv.ImportError;

/**
 * What became of a file.
 *
 * @param lines lines with data
 * @param accepted lines that count now: all or none
 * @param added entries that were new
 * @param changed entries that were otherwise, or closed
 * @param closed entries that the file does not have
 * @param errors empty when accepted
 */
public record ImportReport(long lines, long accepted, int added, int changed, int closed, List<ImportError> errors) {
    static ImportReport refused(long lines, List<ImportError> errors) {
        return new ImportReport(lines, 0, 0, 0, 0, errors);
    }

    /** Whether nothing was written. */
    public boolean isRefused() {
        return !errors.isEmpty();
    }
}
